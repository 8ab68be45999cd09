// Which events did each of these people take part in, latest first, after a place in that order?
/* :params {ids: ['p17'], value: '2026-03', tie: 'kubecon-2026/attended', limit: 21} */
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN id, properties(person) AS person, COUNT { (person)-[:PARTICIPATED_IN]->() } AS total, COLLECT {
  MATCH (person)-[link:PARTICIPATED_IN]->(event:Event)
  WITH *, coalesce(link.on, event.startsOn, '') AS value, event.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value < $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), event: properties(event)}
  ORDER BY value DESC, tie
  LIMIT $limit
} AS links
ORDER BY id
