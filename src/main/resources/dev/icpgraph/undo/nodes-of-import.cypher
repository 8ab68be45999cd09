// Which nodes did this import alone set, after a number, the lowest numbers first?
/* :params {importId: 'people-1a2b', after: -1, most: 10000} */
CYPHER 25
MATCH (node:Account|Person|Technology|Event|Category|Competitor|Partner)
WHERE node.importId = $importId AND id(node) > $after
  AND NOT EXISTS { MATCH (before:Overwritten {_from: node.id}) WHERE before._type IN labels(node) }
RETURN id(node) AS place, [id(node)] AS numbers
ORDER BY place
LIMIT $most
