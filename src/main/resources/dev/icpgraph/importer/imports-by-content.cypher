// Which imports have this content?
/* :params {ends: ['-0f3a', '-0f3a1b2c']} */
MATCH (import:Import)
WHERE any(end IN $ends WHERE import.id ENDS WITH end)
RETURN import {.*} AS import
ORDER BY import.id
