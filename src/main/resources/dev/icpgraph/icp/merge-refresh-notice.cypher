// Which ICP has no notice of this date yet?
/* :params {id: 'observability-suite', due: '2026-11-01'} */
MATCH (icp:Icp {id: $id})
WHERE icp.refreshNotice IS NULL OR icp.refreshNotice <> $due
SET icp.refreshNotice = $due
RETURN icp.id AS id
