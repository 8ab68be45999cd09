// How many employments between people and accounts, by their numbers, are new?
/* :params {rows: [[17, 4, {key: 'cto/2024', title: 'CTO', since: '2024', current: true, importId: 'employments-1a2b', row: 2}]]} */
CYPHER 25
UNWIND $rows AS row
MATCH (person)
WHERE id(person) = row[0]
MATCH (account)
WHERE id(account) = row[1]
CREATE (person)-[link:EMPLOYED_AT]->(account)
SET link = row[2]
RETURN count(link) AS created
