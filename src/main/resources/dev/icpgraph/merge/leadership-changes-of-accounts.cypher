// Which leadership changes are known of these accounts, by their numbers?
/* :params {batch: {pairs: [[0, 17, '']]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (account)
WHERE id(account) = pair[1]
MATCH (account)-[:HAD_LEADERSHIP_CHANGE]->(change:LeadershipChange)
OPTIONAL MATCH (change)-[:OF]->(person:Person)
WITH pair, change, min(person.id) AS person
RETURN pair[0] AS pair, change.id AS key, change.importId AS importId, change.row AS row,
  {role: change.role, change: change.change, on: change.on, person: person} AS facts
ORDER BY pair, key
