// Which ICP has this id, with all its versions, newest first?
/* :params {id: 'observability-suite'} */
MATCH (icp:Icp {id: $id})-[:HAS_VERSION]->(version:IcpVersion)
WITH icp, version
ORDER BY version.number DESC
WITH icp, collect(version {.*}) AS versions
OPTIONAL MATCH (icp)-[:PART_OF]->(parent:Icp)
RETURN icp.id AS id, icp.product AS product, versions,
  icp {.revision, .changedBy, .changedAt, .change} AS lastChange,
  icp {.name, .archived, parent: parent.id} AS label
ORDER BY id
