// What did imports say about these nodes, and does anything else refer to them?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH (node)
WHERE id(node) = number
RETURN number, labels(node)[0] AS type, coalesce(node.name, node.domain, node.email, node.id) AS name, properties(node) AS values,
  EXISTS { (node)--(:TierOverride|CompetitorNote|FormerName|UnitedLink|UnitedPart) } AS decided,
  EXISTS { (node)<-[:UNITED_INTO]-() } OR EXISTS { MATCH (union:AccountUnion) WHERE union.gone = node.id AND node:Account } AS united,
  EXISTS { (node)--() } OR EXISTS { MATCH ()-[by:REFERRED {byPerson: node.id}]->() WHERE node:Person } AS used,
  COLLECT {
    MATCH (node)-[use]-()
    WHERE use.importId IS NOT NULL
    RETURN {importId: use.importId, row: use.row} AS user
    ORDER BY user.importId, user.row
    LIMIT 1
    UNION
    MATCH ()-[use:REFERRED {byPerson: node.id}]->()
    WHERE use.importId IS NOT NULL AND node:Person
    RETURN {importId: use.importId, row: use.row} AS user
    ORDER BY user.importId, user.row
    LIMIT 1
  }[0] AS user,
  COLLECT {
    MATCH (before:Overwritten {_from: node.id})
    WHERE before._type = labels(node)[0]
    RETURN {number: id(before), values: properties(before)} AS record
    ORDER BY before._at, record.number
  } AS earlier
ORDER BY number
