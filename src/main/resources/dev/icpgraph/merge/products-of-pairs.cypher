// Which makers are known of these technologies among these accounts, by their numbers?
/* :params {batch: {pairs: [[0, 17, 4]]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (account)
WHERE id(account) = pair[1] AND EXISTS { (account)-[:MAKES]->() }
MATCH (technology)
WHERE id(technology) = pair[2]
CALL (account, technology) {
  MATCH (account)-[link:MAKES]->(technology)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key
ORDER BY pair, key
