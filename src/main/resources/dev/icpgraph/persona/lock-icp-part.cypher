// Under the lock of its ICP, who changed this persona, job or note last?
/* :params {icp: 'observability-suite', id: 'observability-suite/head-of-platform', label: 'Persona'} */
MATCH (icp:Icp {id: $icp})
SET icp.id = icp.id
WITH icp
OPTIONAL MATCH (icp)-[:HAS_PERSONA|HAS_JOB|HAS_COMPETITOR_NOTE]->(part {id: $id})
WHERE $label IN labels(part)
RETURN CASE WHEN part IS NULL THEN 0 ELSE coalesce(part.revision, 1) END AS revision, part.changedBy AS changedBy,
  part.changedAt AS changedAt, part.change AS change
