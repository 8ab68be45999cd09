// How many acquaintances between people, by their numbers, are new?
/* :params {rows: [[17, 4, {key: 'mail', strength: 0.7, source: 'mail', importId: 'acquaintances-1a2b', row: 2}]]} */
CYPHER 25
UNWIND $rows AS row
MATCH (one)
WHERE id(one) = row[0]
MATCH (other)
WHERE id(other) = row[1]
WITH row, CASE WHEN one.id < other.id THEN one ELSE other END AS lesser,
  CASE WHEN one.id < other.id THEN other ELSE one END AS greater
CREATE (lesser)-[link:KNOWS]->(greater)
SET link = row[2]
RETURN count(link) AS created
