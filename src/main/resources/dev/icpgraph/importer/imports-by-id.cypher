// What are these imports?
/* :params {ids: ['people-1a2b']} */
MATCH (import:Import)
WHERE import.id IN $ids
RETURN import {.*} AS import
ORDER BY import.id
