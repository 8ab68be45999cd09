// What has this undo done so far, while this application runs it?
/* :params {importId: 'people-1a2b', owner: '6f0c'} */
MATCH (import:Import {id: $importId})
SET import.id = import.id
WITH import
WHERE import.status = 'UNDOING' AND import.owner = $owner
RETURN coalesce(import.undone, '') AS counts
ORDER BY import.id
