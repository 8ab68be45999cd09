// Which ICP lost its draft, and was it deleted with all that belongs to it, because it was never published?
/* :params {id: 'observability-suite'} */
MATCH (icp:Icp {id: $id})-[:HAS_VERSION]->(draft:IcpVersion {status: 'DRAFT'})
WITH icp, draft, icp.id AS id, NOT EXISTS { (icp)-[:HAS_VERSION]->(:IcpVersion {status: 'PUBLISHED'}) } AS whole
OPTIONAL MATCH (icp)-[:HAS_PERSONA|HAS_JOB|HAS_COMPETITOR_NOTE|HAS_TIER_OVERRIDE|HAS_SCORE_STATE|HAS_SCORE_RUN]->(part)
WITH icp, draft, id, whole, collect(part) AS parts
DETACH DELETE draft
FOREACH (gone IN CASE WHEN whole THEN parts + [icp] ELSE [] END | DETACH DELETE gone)
RETURN id, whole
