// Which nodes did this import and another one set, after a number of their records, lowest numbers first?
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
WHERE id(before) > $after AND before._type IN ['Account', 'Person', 'Technology', 'Event']
ORDER BY id(before)
LIMIT $most
RETURN id(before) AS place, COLLECT {
  MATCH (node:Account {id: before._from})
  WHERE before._type = 'Account'
  RETURN id(node) AS number
  UNION
  MATCH (node:Person {id: before._from})
  WHERE before._type = 'Person'
  RETURN id(node) AS number
  UNION
  MATCH (node:Technology {id: before._from})
  WHERE before._type = 'Technology'
  RETURN id(node) AS number
  UNION
  MATCH (node:Event {id: before._from})
  WHERE before._type = 'Event'
  RETURN id(node) AS number
} AS numbers
ORDER BY place
