// By which links did each account take part in each event?
/* :params {items: [{index: 0, account: 'acme.com', target: 'kubecon-2025', kind: 'SPONSORED', day: '2025-11-03'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:PARTICIPATED_IN]->(to:Event {id: item.target})
WHERE (item.kind IS NULL OR link.role = item.kind)
  AND (item.day IS NULL OR item.day STARTS WITH coalesce(link.on, to.startsOn))
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Event', id: to.id, name: to.name, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, link.key
