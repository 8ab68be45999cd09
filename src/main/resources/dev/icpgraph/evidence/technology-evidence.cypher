// By which links of a relation does each account lead to each technology?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'apache kafka', relation: 'USES'}]} */
UNWIND $items AS item
MATCH (to:Technology {id: item.shared})
MATCH (from:Account {id: item.account})-[link:USES|CONTRIBUTES_TO|MAKES]->(to)
WHERE type(link) = item.relation
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, .name, .importId, .row, type: 'Technology'} AS to
ORDER BY item, link.key
