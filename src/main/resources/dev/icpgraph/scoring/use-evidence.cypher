// By which links of a relation does each account lead to each technology?
/* :params {items: [{index: 0, account: 'acme.com', target: 'kafka', kind: null, day: null, relation: 'USES'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:USES|CONTRIBUTES_TO|MAKES]->(to:Technology {id: item.target})
WHERE type(link) = item.relation
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Technology', id: to.id, name: to.name, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, link.key
