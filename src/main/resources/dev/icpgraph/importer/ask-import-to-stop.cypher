// Which import should its application stop?
/* :params {id: 'people-1a2b'} */
MATCH (import:Import {id: $id})
SET import.cancelAsked = true
RETURN import.id AS id
