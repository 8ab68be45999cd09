// By which links of a relation does each account lead to technologies of each category?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'streaming', relation: 'USES'}]} */
UNWIND $items AS item
MATCH (category:Category {id: item.shared})
MATCH (account:Account {id: item.account})-[use:USES|CONTRIBUTES_TO|MAKES]->(technology:Technology)-[membership:IN_CATEGORY]->(category)
WHERE type(use) = item.relation
UNWIND [{step: 0, from: account, link: use, to: technology}, {step: 1, from: technology, link: membership, to: category}] AS way
WITH DISTINCT item.index AS item, technology.id AS through, way.step AS step, way.link AS link, way.from AS from, way.to AS to
RETURN item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: head(labels(from))} AS from,
  to {.id, .name, .importId, .row, type: head(labels(to))} AS to
ORDER BY item, step, through, link.key
