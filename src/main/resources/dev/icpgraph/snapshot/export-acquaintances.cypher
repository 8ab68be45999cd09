// Whom does each person know, at the earliest since when?
/* :params {} */
MATCH (person:Person)
WHERE person.id IS NOT NULL AND EXISTS { (person)-[:KNOWS]->() }
RETURN person.id AS id, COLLECT {
  MATCH (person)-[link:KNOWS]->(other:Person)
  WHERE other <> person
  WITH other, min(link.since) AS since
  RETURN [other.id, null, since, null]
} AS links
ORDER BY id
