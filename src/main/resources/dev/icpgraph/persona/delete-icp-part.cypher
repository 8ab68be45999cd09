// Which persona, job or note did this ICP have under this id until now?
/* :params {icp: 'observability-suite', id: 'observability-suite/head-of-platform', label: 'Persona'} */
MATCH (icp:Icp {id: $icp})-[:HAS_PERSONA|HAS_JOB|HAS_COMPETITOR_NOTE]->(part {id: $id})
WHERE $label IN labels(part)
WITH part, part.id AS id
DETACH DELETE part
RETURN id
