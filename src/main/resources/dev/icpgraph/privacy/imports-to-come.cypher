// How many imports wait or run?
/* :params {} */
MATCH (import:Import)
WHERE import.status IN ['QUEUED', 'RUNNING']
RETURN count(import) AS imports
