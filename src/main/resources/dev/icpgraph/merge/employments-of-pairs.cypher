// Which employments are known of these people at these accounts, by their numbers?
/* :params {batch: {pairs: [[0, 17, 4]]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (person)
WHERE id(person) = pair[1] AND EXISTS { (person)-[:EMPLOYED_AT]->() }
MATCH (account)
WHERE id(account) = pair[2]
CALL (person, account) {
  MATCH (person)-[link:EMPLOYED_AT]->(account)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key, link.importId AS importId, link.row AS row,
  {title: link.title, since: link.since, until: link.until, current: link.current} AS facts
ORDER BY pair, key
