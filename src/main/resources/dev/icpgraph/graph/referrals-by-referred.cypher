// Who referred each of these accounts to us, latest first, after a place in that order?
/* :params {ids: ['acme.com'], value: '2026-03', tie: 'globex.com/customer/2026-03', limit: 21} */
UNWIND $ids AS id
MATCH (referred:Account {id: id})
RETURN id, properties(referred) AS referred, COUNT { (referred)<-[:REFERRED]-() } AS total, COLLECT {
  MATCH (referred)<-[link:REFERRED]-(referrer:Account)
  WITH *, coalesce(link.on, '') AS value, referrer.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value < $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), referrer: properties(referrer)}
  ORDER BY value DESC, tie
  LIMIT $limit
} AS links
ORDER BY id
