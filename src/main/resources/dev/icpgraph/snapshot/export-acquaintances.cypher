// Whom does each of the next people know, at the earliest since when, each pair told once or from both ends?
/* :params {froms: ['p17'], size: 2, bothWays: false} */
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
  MATCH (person)-[link:KNOWS]-(other:Person)
  WHERE other <> person AND ($bothWays OR startNode(link) = person)
  WITH other, min(link.since) AS since
  RETURN [other.id, null, since, null]
}) AS acquaintances
