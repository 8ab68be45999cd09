// What has this undo done so far?
/* :params {importId: 'people-1a2b', counts: '{"removed": 1, "restored": 0, "left": []}'} */
MATCH (import:Import {id: $importId})
SET import.undone = $counts
