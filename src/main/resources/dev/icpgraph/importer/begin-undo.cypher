// Which import does this caller undo?
/* :params {id: 'people-1a2b', by: 'ann'} */
MATCH (import:Import {id: $id})
SET import.undoneBy = $by, import.undone = ''
RETURN import.id AS id
