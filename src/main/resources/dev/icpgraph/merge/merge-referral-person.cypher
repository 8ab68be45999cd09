// Which referrals got the person who made them?
/* :params {importId: 'referrals-1a2b', batch: {rows: [{place: 0, row: 2, referrer: 'acme.com', referred: 'globex.com', byPerson: 'p17', key: 'customer/2026'}]}} */
UNWIND $batch.rows AS row
MATCH (referrer:Account {id: row.referrer})
MATCH (referred:Account {id: row.referred})
MATCH (referrer)-[link:REFERRED {key: row.key}]->(referred)
WITH row, link,
  link.byPerson IS NULL
  OR (link.byPerson <> row.byPerson AND NOT (link.importId = $importId AND link.row > row.row))
  AS changed
WITH row, link, changed,
  CASE WHEN changed AND link.importId <> $importId THEN {type: labels(startNode(link))[0] + '-' + type(link), from: startNode(link).id, to: endNode(link).id, values: properties(link)} END AS before
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link.byPerson = row.byPerson, link.importId = $importId, link.row = row.row)
RETURN row.place AS place, changed, before
ORDER BY place
