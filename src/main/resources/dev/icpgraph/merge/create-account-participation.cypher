// How many participations of accounts in events, by their numbers, are new?
/* :params {batch: {rows: [[17, 4, 2, 'sponsored', 'SPONSORED', 'gold', null]]}, importId: 'participations-1a2b'} */
CYPHER 25
UNWIND $batch.rows AS row
MATCH (account)
WHERE id(account) = row[0]
MATCH (event)
WHERE id(event) = row[1]
CREATE (account)-[link:PARTICIPATED_IN {importId: $importId, row: row[2], key: row[3], role: row[4], level: row[5], on: row[6]}]->(event)
RETURN count(link) AS created
