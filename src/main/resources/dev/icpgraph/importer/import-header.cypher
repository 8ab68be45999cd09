// What are the columns of the file of this import?
/* :params {id: 'people-1a2b'} */
MATCH (import:Import {id: $id})
RETURN coalesce(import.header, []) AS header
