// When did each of these accounts visit our site, latest first, after a place in that order?
/* :params {ids: ['acme.com'], value: '2026-03-01', tie: 'acme.com/2026-03-01', limit: 21} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, COUNT { (account)-[:MADE_VISIT]->() } AS total, COLLECT {
  MATCH (account)-[:MADE_VISIT]->(visit:Visit)
  WITH *, visit.on AS value, visit.id AS tie
  WHERE $value IS NULL OR value < $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, visit: properties(visit)}
  ORDER BY value DESC, tie
  LIMIT $limit
} AS links
ORDER BY id
