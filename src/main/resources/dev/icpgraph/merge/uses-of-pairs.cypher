// Which uses are known of these technologies by these accounts, by their numbers?
/* :params {batch: {pairs: [[0, 17, 4]]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (account)
WHERE id(account) = pair[1] AND EXISTS { (account)-[:USES]->() }
MATCH (technology)
WHERE id(technology) = pair[2]
CALL (account, technology) {
  MATCH (account)-[link:USES]->(technology)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key
ORDER BY pair, key
