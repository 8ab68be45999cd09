// Which leaders of each role joined or left each account on each day?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'cto', kind: 'JOINED', day: '2026-05-01'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:HAD_LEADERSHIP_CHANGE]->(to:LeadershipChange)
WHERE toLower(to.role) = item.shared AND to.change = item.kind AND item.day STARTS WITH to.on
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, name: to.role, .importId, .row, type: 'LeadershipChange'} AS to
ORDER BY item, to.id, elementId(link)
