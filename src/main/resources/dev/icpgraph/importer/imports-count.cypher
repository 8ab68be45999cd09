// How many imports are there?
/* :params {} */
MATCH (import:Import)
WHERE import.queuedAt IS NOT NULL
RETURN count(import) AS total
