// Which draft has this ICP, now that this definition was saved?
/* :params {id: 'observability-suite', product: 'Observability suite', definition: '{}', now: datetime('2026-11-01T09:30:00Z')} */
MERGE (icp:Icp {id: $id})
SET icp.product = $product
WITH icp
OPTIONAL MATCH (icp)-[:HAS_VERSION]->(published:IcpVersion {status: 'PUBLISHED'})
WITH icp, coalesce(max(published.number), 0) + 1 AS number
MERGE (draft:IcpVersion {id: icp.id + '/' + toString(number)})
MERGE (icp)-[:HAS_VERSION]->(draft)
SET draft.number = number, draft.status = 'DRAFT', draft.definition = $definition, draft.createdAt = $now
RETURN draft.id AS id
