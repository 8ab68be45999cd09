// Which series does each event belong to?
/* :params {} */
MATCH (event:Event)
WHERE event.id IS NOT NULL AND event.series IS NOT NULL
RETURN event.id AS id, [event.series] AS links
ORDER BY id
