// Do imports wait or run, or has one just ended that the scored revision may lack?
/* :params {revision: 12, recent: datetime('2026-11-01T09:29:00Z')} */
OPTIONAL MATCH (import:Import)
WHERE import.status IN ['QUEUED', 'RUNNING']
  OR (datetime(import.finishedAt) > $recent AND NOT EXISTS { (:GraphRevision {id: 'graph', value: $revision}) })
RETURN count(import) > 0 AS arriving
