// Which referrals changed, once each is as its row says?
/* :params {importId: 'referrals-1a2b', batch: {rows: [{place: 0, row: 2, referrer: 'acme.com', referred: 'globex.com', key: 'customer/2026', values: {kind: 'CUSTOMER', on: '2026'}}]}} */
UNWIND $batch.rows AS row
MATCH (referrer:Account {id: row.referrer})
MATCH (referred:Account {id: row.referred})
MERGE (referrer)-[link:REFERRED {key: row.key}]->(referred)
WITH row, link,
  link.importId IS NULL
  OR (NOT (link.importId = $importId AND link.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(link[name] = row.values[name], link[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, link, changed,
  CASE WHEN changed AND link.importId <> $importId THEN {type: labels(startNode(link))[0] + '-' + type(link), from: startNode(link).id, to: endNode(link).id, values: properties(link)} END AS before,
  CASE WHEN link.importId = $importId AND link.row <> row.row AND any(name IN keys(row.values) WHERE link[name] <> row.values[name]) THEN properties(link) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link += row.values, link.importId = $importId, link.row = row.row,
    link.onIsSince = CASE WHEN row.values.on IS NULL THEN link.onIsSince END)
RETURN row.place AS place, changed, before, other
ORDER BY place
