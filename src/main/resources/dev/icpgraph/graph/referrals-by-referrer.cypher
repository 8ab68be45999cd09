// Whom did each of these accounts refer to us, latest first, after a place in that order?
/* :params {ids: ['acme.com'], value: '2026-03', tie: 'globex.com/customer/2026-03', limit: 21} */
UNWIND $ids AS id
MATCH (referrer:Account {id: id})
RETURN id, properties(referrer) AS referrer, COUNT { (referrer)-[:REFERRED]->() } AS total, COLLECT {
  MATCH (referrer)-[link:REFERRED]->(referred:Account)
  WITH *, coalesce(link.on, '') AS value, referred.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value < $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), referred: properties(referred)}
  ORDER BY value DESC, tie
  LIMIT $limit
} AS links
ORDER BY id
