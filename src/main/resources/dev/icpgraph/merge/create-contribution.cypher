// How many contributions of accounts to technologies, by their numbers, are new?
/* :params {rows: [[17, 4, {key: 'jobs', since: '2024', source: 'jobs', importId: 'account_technologies-1a2b', row: 2}]]} */
CYPHER 25
UNWIND $rows AS row
MATCH (account)
WHERE id(account) = row[0]
MATCH (technology)
WHERE id(technology) = row[1]
CREATE (account)-[link:CONTRIBUTES_TO]->(technology)
SET link = row[2]
RETURN count(link) AS created
