// Of which kind is each event?
/* :params {} */
MATCH (event:Event)
WHERE event.id IS NOT NULL AND event.kind IS NOT NULL
RETURN event.id AS id, [event.kind] AS links
ORDER BY id
