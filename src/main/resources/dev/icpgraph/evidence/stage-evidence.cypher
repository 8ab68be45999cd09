// By which links is each account at each stage with each competitor?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'rival', kind: 'LEFT', day: '2026-09-15'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:AT_STAGE]->(to:Competitor {id: item.shared})
WHERE (item.kind IS NULL OR link.stage = item.kind) AND (item.day IS NULL OR item.day STARTS WITH link.on)
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, .name, .importId, .row, type: 'Competitor'} AS to
ORDER BY item, to.id, link.key
