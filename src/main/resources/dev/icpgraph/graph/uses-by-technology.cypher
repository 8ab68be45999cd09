// Which accounts use, contribute to or make each of these technologies, by name, after a place in that order?
/* :params {ids: ['kubernetes'], value: 'Acme', tie: 'acme.com/USES/builtwith', limit: 21} */
UNWIND $ids AS id
MATCH (technology:Technology {id: id})
RETURN id, properties(technology) AS technology, COUNT { (technology)<-[:USES|CONTRIBUTES_TO|MAKES]-() } AS total, COLLECT {
  MATCH (technology)<-[link:USES|CONTRIBUTES_TO|MAKES]-(account:Account)
  WITH *, coalesce(account.name, account.id) AS value, account.id + '/' + type(link) + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value > $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: link {.*, relation: type(link)}, account: properties(account)}
  ORDER BY value, tie
  LIMIT $limit
} AS links
ORDER BY id
