// Which department of that name does each account have?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'platform'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:HAS_DEPARTMENT]->(to:Department)
WHERE toLower(to.name) = item.shared
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, .name, .importId, .row, type: 'Department'} AS to
ORDER BY item, to.id, elementId(link)
