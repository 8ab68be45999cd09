// How many employments between people and accounts, by their numbers, are new?
/* :params {batch: {rows: [[17, 4, 2, 'cto/2024', 'CTO', null, null, null, '2024', null, true]]}, importId: 'employments-1a2b'} */
CYPHER 25
UNWIND $batch.rows AS row
MATCH (person)
WHERE id(person) = row[0]
MATCH (account)
WHERE id(account) = row[1]
CREATE (person)-[link:EMPLOYED_AT {importId: $importId, row: row[2], key: row[3], title: row[4], seniority: row[5], department: row[6],
  buyingRole: row[7], since: row[8], until: row[9], current: row[10]}]->(account)
RETURN count(link) AS created
