// Who came to or left a leading role of each of these accounts, latest first?
/* :params {ids: ['acme.com']} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, COLLECT {
  MATCH (account)-[:HAD_LEADERSHIP_CHANGE]->(change:LeadershipChange)
  OPTIONAL MATCH (change)-[:OF]->(person:Person)
  WITH change, head(collect(person)) AS person
  RETURN {change: properties(change), person: properties(person)}
  ORDER BY change.on DESC, change.id
} AS links
ORDER BY id
