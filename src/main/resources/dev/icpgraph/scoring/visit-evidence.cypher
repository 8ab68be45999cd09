// Which visits did each account make on each day?
/* :params {items: [{index: 0, account: 'acme.com', target: 'site', kind: null, day: '2026-10-30'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:MADE_VISIT]->(to:Visit)
WHERE item.day STARTS WITH to.on
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Visit', id: to.id, name: to.on, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, elementId(link)
