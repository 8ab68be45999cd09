// Which events did each of these accounts take part in, latest first, after a place in that order?
/* :params {ids: ['acme.com'], value: '2026-03', tie: 'kubecon-2026/sponsored', limit: 21} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, properties(account) AS account, COUNT { (account)-[:PARTICIPATED_IN]->() } AS total, COLLECT {
  MATCH (account)-[link:PARTICIPATED_IN]->(event:Event)
  WITH *, coalesce(link.on, event.startsOn, '') AS value, event.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value < $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), event: properties(event)}
  ORDER BY value DESC, tie
  LIMIT $limit
} AS links
ORDER BY id
