// What are the files of these imports called?
/* :params {ids: ['accounts-1a2b']} */
MATCH (import:Import)
WHERE import.id IN $ids AND import.file IS NOT NULL
RETURN import.id AS id, import.file AS file
ORDER BY import.id
