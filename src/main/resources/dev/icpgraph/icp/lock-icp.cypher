// Under its lock, who changed this ICP last?
/* :params {id: 'observability-suite'} */
MATCH (icp:Icp {id: $id})
SET icp.id = icp.id
WITH icp
RETURN coalesce(icp.revision, 0) AS revision, icp.changedBy AS changedBy, icp.changedAt AS changedAt, icp.change AS change
