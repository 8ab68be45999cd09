// Which imports are in one of these states?
/* :params {statuses: ['QUEUED', 'RUNNING']} */
MATCH (import:Import)
WHERE import.status IN $statuses
RETURN import {.*} AS import
ORDER BY import.id
