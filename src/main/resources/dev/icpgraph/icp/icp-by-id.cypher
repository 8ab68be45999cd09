// Which ICP has this id, with all its versions, the newest first?
/* :params {id: 'observability-suite'} */
MATCH (icp:Icp {id: $id})-[:HAS_VERSION]->(version:IcpVersion)
WITH icp, version
ORDER BY version.number DESC
RETURN icp.id AS id, icp.product AS product, collect(version {.*}) AS versions
ORDER BY id
