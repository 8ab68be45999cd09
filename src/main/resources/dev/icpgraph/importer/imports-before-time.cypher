// Which imports come before a place in the list, nearest first?
/* :params {time: null, id: null, limit: 21} */
MATCH (import:Import)
WHERE import.queuedAt IS NOT NULL
  AND ($time IS NULL OR import.queuedAt > $time OR (import.queuedAt = $time AND import.id < $id))
RETURN import {.*} AS import
ORDER BY import.queuedAt, import.id DESC
LIMIT $limit
