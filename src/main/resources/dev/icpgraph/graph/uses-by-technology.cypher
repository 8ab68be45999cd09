// Which accounts use each of these technologies, by name, after a place in that order?
/* :params {ids: ['kubernetes'], value: 'Acme', tie: 'acme.com/builtwith', limit: 21} */
UNWIND $ids AS id
MATCH (technology:Technology {id: id})
RETURN id, properties(technology) AS technology, COUNT { (technology)<-[:USES]-() } AS total, COLLECT {
  MATCH (technology)<-[link:USES]-(account:Account)
  WITH *, coalesce(account.name, account.id) AS value, account.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value > $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), account: properties(account)}
  ORDER BY value, tie
  LIMIT $limit
} AS links
ORDER BY id
