// By which links does each person tie an account to a best customer?
/* :params {items: [{index: 0, account: 'acme.com', person: 'p17', insiders: ['p02'], acquaintances: ['p02'], best: ['beta.io']}]} */
UNWIND $items AS item
CALL (item) {
  MATCH (from:Person {id: item.person})-[link:EMPLOYED_AT]->(to:Account {id: item.account})
  RETURN 0 AS step, from, link, to
  UNION
  UNWIND item.acquaintances AS other
  MATCH (:Person {id: item.person})-[link:KNOWS]-(:Person {id: other})
  RETURN 1 AS step, startNode(link) AS from, link, endNode(link) AS to
  UNION
  UNWIND item.insiders AS insider
  UNWIND item.best AS customer
  MATCH (from:Person {id: insider})-[link:EMPLOYED_AT]->(to:Account {id: customer})
  RETURN CASE WHEN insider = item.person THEN 2 ELSE 3 END AS step, from, link, to
}
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: head(labels(from))} AS from,
  to {.id, .name, .importId, .row, type: head(labels(to))} AS to
ORDER BY item, step, link.key
