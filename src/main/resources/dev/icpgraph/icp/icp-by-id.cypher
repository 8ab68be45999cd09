// Which ICP has this id, with all its versions, the newest first?
/* :params {id: 'observability-suite'} */
MATCH (icp:Icp {id: $id})-[:HAS_VERSION]->(version:IcpVersion)
WITH icp, version
ORDER BY version.number DESC
WITH icp, collect(version {.*}) AS versions
RETURN icp.id AS id, icp.product AS product, versions,
  icp {.revision, .changedBy, .changedAt, .change} AS lastChange
ORDER BY id
