// Which draft has this new ICP, unless another has its id?
/* :params {id: 'observability-suite', product: 'Observability suite', definition: '{}', now: datetime('2026-11-01T09:30:00Z')} */
MERGE (icp:Icp {id: $id})
ON CREATE SET icp.product = $product
WITH icp
WHERE NOT EXISTS { (icp)-[:HAS_VERSION]->() }
CREATE (icp)-[:HAS_VERSION]->(draft:IcpVersion {id: icp.id + '/1', number: 1, status: 'DRAFT', definition: $definition, createdAt: $now})
RETURN draft.id AS id
