// Which nodes did this import alone set, after a number, lowest numbers first?
/* :params {importId: 'people-1a2b', after: -1, most: 10000} */
CYPHER 25
CALL () {
  MATCH (node:Account)
  WHERE node.importId = $importId AND id(node) > $after
    AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type = 'Account' }
  RETURN id(node) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (node:Person)
  WHERE node.importId = $importId AND id(node) > $after
    AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type = 'Person' }
  RETURN id(node) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (node:Technology)
  WHERE node.importId = $importId AND id(node) > $after
    AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type = 'Technology' }
  RETURN id(node) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (node:Event)
  WHERE node.importId = $importId AND id(node) > $after
    AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type = 'Event' }
  RETURN id(node) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (node:Category)
  WHERE node.importId = $importId AND id(node) > $after
    AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type = 'Category' }
  RETURN id(node) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (node:Competitor)
  WHERE node.importId = $importId AND id(node) > $after
    AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type = 'Competitor' }
  RETURN id(node) AS number
  ORDER BY number
  LIMIT $most
  UNION ALL
  MATCH (node:Partner)
  WHERE node.importId = $importId AND id(node) > $after
    AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type = 'Partner' }
  RETURN id(node) AS number
  ORDER BY number
  LIMIT $most
}
RETURN number AS place, [number] AS numbers
ORDER BY place
LIMIT $most
