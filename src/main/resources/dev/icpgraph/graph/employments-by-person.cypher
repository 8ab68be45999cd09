// Where do or did these people work, current jobs first, then the latest, after a place in that order?
/* :params {ids: ['p17'], value: '2 2020-03', tie: 'acme.com/cto/2020', limit: 21} */
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN id, properties(person) AS person, COUNT { (person)-[:EMPLOYED_AT]->() } AS total, COLLECT {
  MATCH (person)-[link:EMPLOYED_AT]->(account:Account)
  WITH *, CASE link.current WHEN true THEN '3 ' WHEN false THEN '1 ' ELSE '2 ' END + coalesce(link.since, link.until, '') AS value, account.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value < $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), account: properties(account)}
  ORDER BY value DESC, tie
  LIMIT $limit
} AS links
ORDER BY id
