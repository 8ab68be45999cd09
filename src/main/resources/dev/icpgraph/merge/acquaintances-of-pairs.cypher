// Which acquaintances are known between these people, by their numbers?
/* :params {batch: {pairs: [[0, 17, 4]]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (one)
WHERE id(one) = pair[1] AND EXISTS { (one)-[:KNOWS]-() }
MATCH (other)
WHERE id(other) = pair[2]
CALL (one, other) {
  MATCH (one)-[link:KNOWS]-(other)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key
ORDER BY pair, key
