// Under which numbers are these technologies stored, as far as they exist?
/* :params {batch: {ids: ['kubernetes']}} */
CYPHER 25
MATCH (technology:Technology)
WHERE technology.id IN $batch.ids
RETURN technology.id AS id, id(technology) AS number
ORDER BY id
