// Which links does this person have, and which referrals did the person make?
/* :params {id: 'p17'} */
CALL () {
  MATCH (person:Person {id: $id})-[link]-(other)
  WHERE type(link) <> 'HELD_TO'
  RETURN type(link) AS type, coalesce(other.name, other.domain, other.id) AS subject, other.id AS tie,
    CASE WHEN other:LeadershipChange THEN properties(other) ELSE properties(link) END AS values
  UNION ALL
  MATCH (referrer:Account)-[link:REFERRED {byPerson: $id}]->(referred:Account)
  RETURN type(link) AS type, coalesce(referred.name, referred.domain, referred.id) AS subject, referred.id AS tie,
    properties(link) AS values
}
RETURN type, subject, values
ORDER BY type, subject, tie, values.importId, values.row
