// From which rows did each account come?
/* :params {items: [{index: 0, account: 'acme.com'}]} */
UNWIND $items AS item
MATCH (account:Account {id: item.account})
RETURN item.index AS item, account {.id, .name, .importId, .row, type: 'Account'} AS node
ORDER BY item, node.id
