// How many referrals between accounts, by their numbers, are new?
/* :params {rows: [[17, 4, {key: 'customer/2026', kind: 'CUSTOMER', on: '2026', importId: 'referrals-1a2b', row: 2}]]} */
CYPHER 25
UNWIND $rows AS row
MATCH (referrer)
WHERE id(referrer) = row[0]
MATCH (referred)
WHERE id(referred) = row[1]
CREATE (referrer)-[link:REFERRED]->(referred)
SET link = row[2]
RETURN count(link) AS created
