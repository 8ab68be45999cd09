// Which parts of accounts did this import set last, after a number, the lowest numbers first?
/* :params {importId: 'people-1a2b', after: -1, most: 10000} */
CYPHER 25
MATCH (part:Customer|Visit|Department|LeadershipChange)
WHERE part.importId = $importId AND id(part) > $after
RETURN id(part) AS place, [id(part)] AS numbers
ORDER BY place
LIMIT $most
