// Which unfinished imports does no application own?
/* :params {} */
MATCH (import:Import)
WHERE import.status IN ['QUEUED', 'RUNNING', 'UNDOING'] AND (import.leaseUntil IS NULL OR import.leaseUntil <= datetime())
RETURN import {.*} AS import, toString(import.leaseUntil) AS leaseUntil
ORDER BY import.queuedAt, import.id
