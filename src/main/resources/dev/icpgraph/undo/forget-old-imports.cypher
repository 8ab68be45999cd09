// How many imports can no longer be undone, because they ended before a time, or too many ended since?
/* :params {before: datetime('2026-08-01T00:00:00Z'), most: 10000} */
MATCH (import:Import)
WHERE import.keepsOverwritten AND import.status IN ['DONE', 'FAILED', 'CANCELLED']
WITH import
ORDER BY import.finishedAt DESC, import.id
WITH collect(import) AS imports
UNWIND range(0, size(imports) - 1) AS place
WITH imports[place] AS import, place
WHERE place >= $most OR datetime(import.finishedAt) < $before
SET import.keepsOverwritten = false
RETURN count(import) AS imports
