// Which links did this import and another one set, after a record number, lowest numbers first?
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
WHERE id(before) > $after AND before._to <> ''
ORDER BY id(before)
LIMIT $most
RETURN id(before) AS place, COLLECT {
  MATCH (from:Account {id: before._from})-[link]->(to)
  WHERE to.id = before._to AND before._type = 'Account-' + type(link) AND coalesce(link.key, '') = before._key
  RETURN id(link) AS number
  UNION
  MATCH (from:Person {id: before._from})-[link]->(to)
  WHERE to.id = before._to AND before._type = 'Person-' + type(link) AND coalesce(link.key, '') = before._key
  RETURN id(link) AS number
} AS numbers
ORDER BY place
