// By which links does each person work at each account?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'ada@acme.com'}]} */
UNWIND $items AS item
MATCH (from:Person {id: item.shared})-[link:EMPLOYED_AT {current: true}]->(to:Account {id: item.account})
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Person'} AS from,
  to {.id, .name, .importId, .row, type: 'Account'} AS to
ORDER BY item, from.id, link.key
