// Which new version has the content of the old one, numbered before the draft?
/* :params {id: 'observability-suite', version: 'observability-suite/1', product: 'Observability suite', leadership: 'Ada', sales: null, marketing: null, reason: 'The second was worse', by: 'ann', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (icp:Icp {id: $id})-[:HAS_VERSION]->(old:IcpVersion {id: $version})
MATCH (icp)-[:HAS_VERSION]->(published:IcpVersion {status: 'PUBLISHED'})
WITH icp, old, max(published.number) + 1 AS number
OPTIONAL MATCH (icp)-[:HAS_VERSION]->(draft:IcpVersion {status: 'DRAFT'})
SET draft.number = number + 1, draft.id = icp.id + '/' + toString(number + 1)
WITH DISTINCT icp, old, number, draft IS NULL AS alone
SET icp.product = CASE WHEN alone THEN $product ELSE icp.product END
CREATE (icp)-[:HAS_VERSION]->(version:IcpVersion {id: icp.id + '/' + toString(number), number: number, status: 'PUBLISHED',
  definition: old.definition, createdAt: $now, publishedAt: $now, reason: $reason, approvedByLeadership: $leadership,
  approvedBySales: $sales, approvedByMarketing: $marketing, publishedBy: $by})
RETURN version.id AS id
