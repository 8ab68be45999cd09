// How many participations of accounts in events, by their numbers, are new?
/* :params {rows: [[17, 4, {key: 'sponsored', role: 'SPONSORED', level: 'gold', importId: 'participations-1a2b', row: 2}]]} */
CYPHER 25
UNWIND $rows AS row
MATCH (account)
WHERE id(account) = row[0]
MATCH (event)
WHERE id(event) = row[1]
CREATE (account)-[link:PARTICIPATED_IN]->(event)
SET link = row[2]
RETURN count(link) AS created
