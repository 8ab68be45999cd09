// Which parts of accounts did this import set last, after a number, lowest numbers first?
/* :params {importId: 'people-1a2b', after: -1, most: 10000} */
CYPHER 25
CALL () {
  MATCH (part:Customer)
  WHERE part.importId = $importId AND id(part) > $after
  RETURN id(part) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (part:Visit)
  WHERE part.importId = $importId AND id(part) > $after
  RETURN id(part) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (part:Department)
  WHERE part.importId = $importId AND id(part) > $after
  RETURN id(part) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (part:LeadershipChange)
  WHERE part.importId = $importId AND id(part) > $after
  RETURN id(part) AS number
  ORDER BY number
  LIMIT $most
}
RETURN number AS place, [number] AS numbers
ORDER BY place
LIMIT $most
