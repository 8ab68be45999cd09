// What did imports say about these parts of accounts, and does anything else refer to them?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH (part)
WHERE id(part) = number
MATCH (account:Account)-[:IS_CUSTOMER|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(part)
RETURN number, labels(part)[0] AS type,
  coalesce(account.name, account.domain, account.id) + coalesce(': ' + coalesce(part.name, part.role, part.on), '') AS name,
  properties(part) AS values, part.pin IS NOT NULL AS decided,
  EXISTS { (account)<-[:UNITED_INTO]-() } OR EXISTS { MATCH (union:AccountUnion) WHERE union.gone = account.id AND account:Account } AS united,
  EXISTS { (part)-[:OF]->() } AS used,
  COLLECT {
    MATCH (part)-[use:OF]->()
    WHERE use.importId IS NOT NULL
    RETURN {importId: use.importId, row: use.row} AS user
    ORDER BY user.importId, user.row
    LIMIT 1
  }[0] AS user,
  COLLECT {
    MATCH (before:Overwritten {_from: part.id})
    WHERE before._type = labels(part)[0]
    RETURN {number: id(before), values: properties(before)} AS record
    ORDER BY before._at, record.number
  } AS earlier
ORDER BY number
