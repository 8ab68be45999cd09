// Which uses of a technology changed, once each is as its row says?
/* :params {importId: 'account_technologies-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', technology: 'kubernetes', key: 'jobs', values: {since: '2024', source: 'jobs'}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
MATCH (technology:Technology {id: row.technology})
MERGE (account)-[link:USES {key: row.key}]->(technology)
WITH row, link,
  link.importId IS NULL
  OR (NOT (link.importId = $importId AND link.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(link[name] = row.values[name], link[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, link, changed,
  CASE WHEN changed AND link.importId <> $importId THEN {type: labels(startNode(link))[0] + '-' + type(link), from: startNode(link).id, to: endNode(link).id, values: properties(link)} END AS before
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link += row.values, link.importId = $importId, link.row = row.row)
RETURN row.place AS place, changed, before
ORDER BY place
