// Under which numbers are these events stored, as far as they exist?
/* :params {batch: {ids: ['kubecon-2026']}} */
CYPHER 25
MATCH (event:Event)
WHERE event.id IN $batch.ids
RETURN event.id AS id, id(event) AS number
ORDER BY id
