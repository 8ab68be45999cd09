// How many referrals between accounts, by their numbers, are new?
/* :params {batch: {rows: [[17, 4, 2, 'customer/2026', 'CUSTOMER', '2026', null, null]]}, importId: 'referrals-1a2b'} */
CYPHER 25
UNWIND $batch.rows AS row
MATCH (referrer)
WHERE id(referrer) = row[0]
MATCH (referred)
WHERE id(referred) = row[1]
CREATE (referrer)-[link:REFERRED {importId: $importId, row: row[2], key: row[3], kind: row[4], on: row[5], outcome: row[6],
  amountUsd: row[7]}]->(referred)
RETURN count(link) AS created
