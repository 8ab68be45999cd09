// Which ICPs are there, by product, with all their versions, the newest first?
/* :params {} */
MATCH (icp:Icp)-[:HAS_VERSION]->(version:IcpVersion)
WITH icp, version
ORDER BY icp.id, version.number DESC
WITH icp, collect(version {.*}) AS versions
RETURN icp.id AS id, icp.product AS product, versions,
  icp {.revision, .changedBy, .changedAt, .change} AS lastChange
ORDER BY product, id
