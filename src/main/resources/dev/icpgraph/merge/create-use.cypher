// How many uses of technologies by accounts, by their numbers, are new?
/* :params {batch: {rows: [[17, 4, 2, 'jobs', '2024', null, 'jobs']]}, importId: 'account_technologies-1a2b'} */
CYPHER 25
UNWIND $batch.rows AS row
MATCH (account)
WHERE id(account) = row[0]
MATCH (technology)
WHERE id(technology) = row[1]
CREATE (account)-[link:USES {importId: $importId, row: row[2], key: row[3], since: row[4], lastSeen: row[5], source: row[6]}]->(technology)
RETURN count(link) AS created
