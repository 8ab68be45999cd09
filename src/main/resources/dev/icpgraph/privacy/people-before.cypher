// About which people has no import changed anything since a time?
/* :params {before: '2024-11-01T00:00:00.000Z', most: 500} */
MATCH (person:Person)
WHERE person.importId IS NOT NULL
WITH person, [person.importId] + COLLECT { MATCH (person)-[link]-() WHERE link.importId IS NOT NULL RETURN DISTINCT link.importId } AS imports
WHERE all(id IN imports WHERE EXISTS { MATCH (import:Import {id: id}) WHERE import.queuedAt < $before })
RETURN person.id AS id
ORDER BY id
LIMIT $most
