// Which events have these ids?
/* :params {ids: ['kubecon-2026']} */
MATCH (event:Event)
WHERE event.id IN $ids
RETURN properties(event) AS event
ORDER BY event.id
