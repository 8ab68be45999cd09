// Which revision does this ICP have after the change?
/* :params {id: 'observability-suite', by: 'Ada', change: 'saved the draft', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (icp:Icp {id: $id})
SET icp.revision = coalesce(icp.revision, 0) + 1, icp.changedBy = $by, icp.changedAt = $now, icp.change = $change
RETURN icp.revision AS revision
