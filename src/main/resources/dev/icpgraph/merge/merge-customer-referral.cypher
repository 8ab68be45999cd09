// Which customers got the account that referred them?
/* :params {importId: 'customers-1a2b', rows: [{row: 2, account: 'globex.com', referredBy: 'acme.com', values: {since: '2026'}}]} */
UNWIND $rows AS row
MATCH (referrer:Account {id: row.referredBy})
MATCH (customer:Account {id: row.account})
MERGE (referrer)-[link:REFERRED {key: 'customer/' + coalesce(row.values.since, '')}]->(customer)
WITH row, link
WHERE link.importId IS NULL
SET link.kind = 'CUSTOMER', link.on = row.values.since, link.importId = $importId, link.row = row.row
RETURN row.row AS row
ORDER BY row
