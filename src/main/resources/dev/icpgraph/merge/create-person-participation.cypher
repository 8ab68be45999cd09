// How many participations of people in events, by their numbers, are new?
/* :params {batch: {rows: [[17, 4, 2, 'spoke', 'SPOKE', null, null]]}, importId: 'participations-1a2b'} */
CYPHER 25
UNWIND $batch.rows AS row
MATCH (person)
WHERE id(person) = row[0]
MATCH (event)
WHERE id(event) = row[1]
CREATE (person)-[link:PARTICIPATED_IN {importId: $importId, row: row[2], key: row[3], role: row[4], level: row[5], on: row[6]}]->(event)
RETURN count(link) AS created
