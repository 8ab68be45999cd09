// Which participations are known of these people in these events, by their numbers?
/* :params {batch: {pairs: [[0, 17, 4]]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (person)
WHERE id(person) = pair[1] AND EXISTS { (person)-[:PARTICIPATED_IN]->() }
MATCH (event)
WHERE id(event) = pair[2]
CALL (person, event) {
  MATCH (person)-[link:PARTICIPATED_IN]->(event)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key
ORDER BY pair, key
