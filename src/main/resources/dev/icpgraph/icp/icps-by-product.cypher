// Which ICPs are in use, or archived, by product, with all their versions, newest first?
/* :params {archived: false} */
MATCH (icp:Icp)-[:HAS_VERSION]->(version:IcpVersion)
WHERE coalesce(icp.archived, false) = $archived
WITH icp, version
ORDER BY icp.id, version.number DESC
WITH icp, collect(version {.*}) AS versions
OPTIONAL MATCH (icp)-[:PART_OF]->(parent:Icp)
RETURN icp.id AS id, icp.product AS product, versions,
  icp {.revision, .changedBy, .changedAt, .change} AS lastChange,
  icp {.name, .archived, parent: parent.id} AS label
ORDER BY product, id
