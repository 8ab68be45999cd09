// Can these imports be undone, and what has their undo done so far?
/* :params {ids: ['people-1a2b']} */
MATCH (import:Import)
WHERE import.id IN $ids
RETURN import.id AS id, coalesce(import.keepsOverwritten, false) AS possible, import.undoneBy AS by, coalesce(import.undone, '') AS counts
ORDER BY id
