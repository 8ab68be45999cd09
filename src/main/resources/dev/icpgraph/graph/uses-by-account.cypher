// Which technologies does each of these accounts use, contribute to or make, by name, after a place in that order?
/* :params {ids: ['acme.com'], value: 'Kubernetes', tie: 'kubernetes/USES/builtwith', limit: 21} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, properties(account) AS account, COUNT { (account)-[:USES|CONTRIBUTES_TO|MAKES]->() } AS total, COLLECT {
  MATCH (account)-[link:USES|CONTRIBUTES_TO|MAKES]->(technology:Technology)
  WITH *, coalesce(technology.name, technology.id) AS value, technology.id + '/' + type(link) + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value > $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: link {.*, relation: type(link)}, technology: properties(technology)}
  ORDER BY value, tie
  LIMIT $limit
} AS links
ORDER BY id
