// Which draft of this ICP became a version, if no save came in between?
/* :params {id: 'observability-suite', leadership: 'Ada', sales: null, marketing: null, reason: 'First version', by: 'ann', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (icp:Icp {id: $id})
SET icp.product = icp.product
WITH icp
MATCH (icp)-[:HAS_VERSION]->(draft:IcpVersion {status: 'DRAFT'})
SET draft.status = 'PUBLISHED', draft.publishedAt = $now, draft.reason = $reason, draft.approvedByLeadership = $leadership,
  draft.approvedBySales = $sales, draft.approvedByMarketing = $marketing,
  draft.publishedBy = $by
RETURN draft.id AS id
