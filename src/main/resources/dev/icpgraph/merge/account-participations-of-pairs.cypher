// Which participations are known of these accounts in these events, by their numbers?
/* :params {batch: {pairs: [[0, 17, 4]]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (account)
WHERE id(account) = pair[1] AND EXISTS { (account)-[:PARTICIPATED_IN]->() }
MATCH (event)
WHERE id(event) = pair[2]
CALL (account, event) {
  MATCH (account)-[link:PARTICIPATED_IN]->(event)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key
ORDER BY pair, key
