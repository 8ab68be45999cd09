// Whom does each of these people know, by name, after a place in that order?
/* :params {ids: ['p17'], value: 'Jo', tie: 'p18/mail', limit: 21} */
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN id, COUNT { (person)-[:KNOWS]-() } AS total, COLLECT {
  MATCH (person)-[link:KNOWS]-(other:Person)
  WITH *, coalesce(other.name, other.id) AS value, other.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value > $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), person: properties(other)}
  ORDER BY value, tie
  LIMIT $limit
} AS links
ORDER BY id
