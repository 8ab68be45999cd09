// Which parts of accounts did this import and another one set, after a number of their records, lowest numbers first?
/* :params {importId: 'people-1a2b', after: -1, most: 10000} */
CYPHER 25
CALL () {
  MATCH (before:Overwritten)
  WHERE before._importId = $importId
  RETURN before
  UNION
  MATCH (before:Overwritten)
  WHERE before._earlier = $importId
  RETURN before
}
WITH before
WHERE id(before) > $after AND before._type IN ['Customer', 'Visit', 'Department', 'LeadershipChange']
ORDER BY id(before)
LIMIT $most
RETURN id(before) AS place, COLLECT {
  MATCH (node:Customer {id: before._from})
  WHERE before._type = 'Customer'
  RETURN id(node) AS number
  UNION
  MATCH (node:Visit {id: before._from})
  WHERE before._type = 'Visit'
  RETURN id(node) AS number
  UNION
  MATCH (node:Department {id: before._from})
  WHERE before._type = 'Department'
  RETURN id(node) AS number
  UNION
  MATCH (node:LeadershipChange {id: before._from})
  WHERE before._type = 'LeadershipChange'
  RETURN id(node) AS number
} AS numbers
ORDER BY place
