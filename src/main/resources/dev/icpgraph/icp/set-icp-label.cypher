// Which ICP has this name and parent now, and is it archived?
/* :params {id: 'observability-suite', name: 'Observability in banks', parent: null, archived: false} */
MATCH (icp:Icp {id: $id})
SET icp.name = $name, icp.archived = CASE WHEN $archived THEN true END
WITH icp
OPTIONAL MATCH (icp)-[old:PART_OF]->(:Icp)
DELETE old
WITH DISTINCT icp
OPTIONAL MATCH (parent:Icp {id: $parent})
FOREACH (whole IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END | MERGE (icp)-[:PART_OF]->(whole))
RETURN icp.id AS id
