// Which unfinished imports do applications own, and which applications?
/* :params {} */
MATCH (import:Import)
WHERE import.status IN ['QUEUED', 'RUNNING', 'UNDOING'] AND import.leaseUntil > datetime() AND import.owner IS NOT NULL
RETURN import.owner AS owner, import.id AS id
ORDER BY owner, id
