// By which links is each account at each stage with each competitor?
/* :params {items: [{index: 0, account: 'acme.com', target: 'rival', kind: 'LEFT', day: '2026-09-15'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:AT_STAGE]->(to:Competitor {id: item.target})
WHERE (item.kind IS NULL OR link.stage = item.kind) AND (item.day IS NULL OR item.day STARTS WITH link.on)
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Competitor', id: to.id, name: to.name, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, link.key
