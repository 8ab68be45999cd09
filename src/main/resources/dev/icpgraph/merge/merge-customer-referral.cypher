// Which customers got the account that referred them, and since when?
/* :params {importId: 'customers-1a2b', batch: {rows: [{place: 0, row: 2, account: 'globex.com', referredBy: 'acme.com', key: 'customer/2026', values: {since: '2026'}}]}} */
UNWIND $batch.rows AS row
MATCH (referrer:Account {id: row.referredBy})
MATCH (customer:Account {id: row.account})
MERGE (referrer)-[link:REFERRED {key: row.key}]->(customer)
WITH row, link, link.on IS NULL OR coalesce(link.onIsSince, false) AS dated
WITH row, link, dated,
  link.importId IS NULL OR link.kind IS NULL
  OR (dated AND NOT (link.importId = $importId AND link.row > row.row)
    AND row.values.since IS NOT NULL AND NOT coalesce(link.on = row.values.since, false))
  AS changed
WITH row, link, dated, changed,
  CASE WHEN changed AND link.importId <> $importId THEN {type: labels(startNode(link))[0] + '-' + type(link), from: startNode(link).id, to: endNode(link).id, values: properties(link)} END AS before
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link.kind = coalesce(link.kind, 'CUSTOMER'), link.importId = $importId, link.row = row.row,
    link.onIsSince = CASE WHEN dated THEN true END,
    link.on = CASE WHEN dated THEN coalesce(row.values.since, link.on) ELSE link.on END)
RETURN row.place AS place, changed, before
ORDER BY place
