// Which leadership changes are known of these accounts?
/* :params {pairs: [{from: 'acme.com', to: '', parts: 'acme.com/'}]} */
UNWIND $pairs AS pair
MATCH (:Account {id: pair.from})-[:HAD_LEADERSHIP_CHANGE]->(change:LeadershipChange)
OPTIONAL MATCH (change)-[:OF]->(person:Person)
WITH pair, change, min(person.id) AS person
RETURN pair.from AS from, pair.to AS to, substring(change.id, size(pair.parts)) AS key, change.importId AS importId,
  change.row AS row, {role: change.role, change: change.change, on: change.on, person: person} AS facts
ORDER BY from, to, key
