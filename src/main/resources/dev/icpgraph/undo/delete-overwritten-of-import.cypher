// How many records of values that this import wrote over are deleted, up to a number at once?
/* :params {importId: 'people-1a2b', most: 10000} */
MATCH (before:Overwritten {_importId: $importId})
WITH before
LIMIT $most
DELETE before
RETURN count(*) AS records
