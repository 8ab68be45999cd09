// Which leaders of each role joined or left each account on each day?
/* :params {items: [{index: 0, account: 'acme.com', target: 'cto', kind: 'JOINED', day: '2026-05-01'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:HAD_LEADERSHIP_CHANGE]->(to:LeadershipChange)
WHERE toLower(to.role) = item.target AND to.change = item.kind AND item.day STARTS WITH to.on
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'LeadershipChange', id: to.id, name: to.role, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, elementId(link)
