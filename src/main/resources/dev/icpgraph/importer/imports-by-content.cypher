// Which imports have this content?
/* :params {hash: '-0f3a'} */
MATCH (import:Import)
WHERE import.id ENDS WITH $hash
RETURN import {.*} AS import
ORDER BY import.id
