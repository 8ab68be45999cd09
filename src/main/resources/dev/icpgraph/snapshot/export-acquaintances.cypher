// Whom is each of the next people said to know, and since when?
/* :params {froms: ['p17'], size: 2} */
UNWIND $froms AS from
CALL (from) {
  MATCH (person:Person)
  WHERE person.id >= from
  RETURN person, person.id AS id
  ORDER BY id
  LIMIT $size
}
WITH person, id
ORDER BY id
RETURN collect(id) AS ids, collect(COLLECT {
  MATCH (person)-[link:KNOWS]->(other)
  RETURN [other.id, link.since]
}) AS acquaintances
