// Which facts do these accounts have as customers, and how many accounts did they refer, and by how many were they referred?
/* :params {ids: ['acme.com'], hub: 1000} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
OPTIONAL MATCH (account)-[:IS_CUSTOMER]->(customer:Customer)
RETURN id, customer IS NOT NULL AS customer, customer.since AS since, customer.revenueUsd AS revenueUsd,
  COUNT { (account)-[:REFERRED]-() } > $hub AS hub,
  COUNT { MATCH (account)-[:REFERRED]->(other) WHERE other <> account RETURN DISTINCT other } AS given,
  COUNT { MATCH (account)<-[:REFERRED]-(other) WHERE other <> account RETURN DISTINCT other } AS received
ORDER BY id
