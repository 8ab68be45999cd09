// Which ICP has this name and parent now, where omitted ones stay?
/* :params {id: 'observability-suite', said: ['name', 'parent'], name: 'Observability in banks', parent: null} */
MATCH (icp:Icp {id: $id})
SET icp.name = CASE WHEN 'name' IN $said THEN $name ELSE icp.name END
WITH icp
OPTIONAL MATCH (icp)-[old:PART_OF]->(:Icp)
WHERE 'parent' IN $said
DELETE old
WITH DISTINCT icp
OPTIONAL MATCH (parent:Icp {id: $parent})
FOREACH (whole IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END | MERGE (icp)-[:PART_OF]->(whole))
RETURN icp.id AS id
