// By which links of a relation does each account lead to any technology?
/* :params {items: [{index: 0, account: 'acme.com', relation: 'MAKES'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:USES|CONTRIBUTES_TO|MAKES]->(to:Technology)
WHERE type(link) = item.relation
WITH item, link, from, to
ORDER BY to.id, link.key
WITH item, collect({link: link, from: from, to: to})[..3] AS ways
UNWIND ways AS way
WITH item, way.link AS link, way.from AS from, way.to AS to
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, .name, .importId, .row, type: 'Technology'} AS to
ORDER BY item, to.id, link.key
