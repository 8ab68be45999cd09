// Which technologies does each of these accounts use, by name, after a place in that order?
/* :params {ids: ['acme.com'], value: 'Kubernetes', tie: 'kubernetes/builtwith', limit: 21} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, properties(account) AS account, COUNT { (account)-[:USES]->() } AS total, COLLECT {
  MATCH (account)-[link:USES]->(technology:Technology)
  WITH *, coalesce(technology.name, technology.id) AS value, technology.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value > $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), technology: properties(technology)}
  ORDER BY value, tie
  LIMIT $limit
} AS links
ORDER BY id
