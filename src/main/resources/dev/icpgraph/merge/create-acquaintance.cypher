// How many acquaintances between people, by their numbers, are new?
/* :params {batch: {rows: [[17, 4, 2, 'mail', 0.7, null, 'mail']]}, importId: 'acquaintances-1a2b'} */
CYPHER 25
UNWIND $batch.rows AS row
MATCH (one)
WHERE id(one) = row[0]
MATCH (other)
WHERE id(other) = row[1]
WITH row, CASE WHEN one.id < other.id THEN one ELSE other END AS lesser,
  CASE WHEN one.id < other.id THEN other ELSE one END AS greater
CREATE (lesser)-[link:KNOWS {importId: $importId, row: row[2], key: row[3], strength: row[4], since: row[5], source: row[6]}]->(greater)
RETURN count(link) AS created
