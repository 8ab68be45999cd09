// What did imports say about these links?
/* :params {numbers: [17]} */
CYPHER 25
MATCH (from)-[link]->(to)
WHERE id(link) IN $numbers
RETURN id(link) AS number, type(link) AS type, coalesce(from.name, from.domain, from.id) + ' → ' + coalesce(to.name, to.domain, to.id) AS name,
  properties(link) AS values, false AS decided, false AS used, null AS user,
  EXISTS { (from)<-[:UNITED_INTO]-() } OR EXISTS { MATCH (union:AccountUnion) WHERE union.gone = from.id AND from:Account }
    OR EXISTS { (to)<-[:UNITED_INTO]-() } OR EXISTS { MATCH (union:AccountUnion) WHERE union.gone = to.id AND to:Account } AS united, COLLECT {
    MATCH (before:Overwritten {_from: from.id})
    WHERE before._to = to.id AND before._type = labels(from)[0] + '-' + type(link) AND before._key = coalesce(link.key, '')
    RETURN {number: id(before), values: properties(before)} AS record
    ORDER BY before._at, record.number
  } AS earlier
ORDER BY number
