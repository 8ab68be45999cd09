// How many records of values that this import overwrote are deleted, up to a maximum at once?
/* :params {importId: 'people-1a2b', most: 10000} */
MATCH (before:Overwritten {_importId: $importId})
WITH before
LIMIT $most
DELETE before
RETURN count(*) AS records
