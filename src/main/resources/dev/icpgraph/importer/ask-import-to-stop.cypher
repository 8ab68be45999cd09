// Which import is to stop as soon as the application that runs it looks?
/* :params {id: 'people-1a2b'} */
MATCH (import:Import {id: $id})
SET import.cancelAsked = true
RETURN import.id AS id
