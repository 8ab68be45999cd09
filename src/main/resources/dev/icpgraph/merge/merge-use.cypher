// Which uses of a technology changed, once each is as its row says?
/* :params {importId: 'account_technologies-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', technology: 'kubernetes', key: 'jobs', values: {since: '2024', source: 'jobs'}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
MATCH (technology:Technology {id: row.technology})
MERGE (account)-[link:USES {key: row.key}]->(technology)
// A date that is less precise than the known one changes nothing.
WITH row, link, row.values AS said,
  link.importId IS NULL
  OR (NOT (link.importId = $importId AND link.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(link[name] = row.values[name], link[name] IS NULL AND row.values[name] IS NULL)
        AND NOT (name IN ['since', 'lastSeen'] AND coalesce(link[name] STARTS WITH row.values[name], false))))
  AS changed
WITH row, link, said, changed,
  CASE WHEN changed AND link.importId <> $importId THEN {type: labels(startNode(link))[0] + '-' + type(link), from: startNode(link).id, to: endNode(link).id, values: properties(link)} END AS before,
  CASE WHEN link.importId = $importId AND link.row <> row.row AND any(name IN keys(row.values) WHERE link[name] <> row.values[name]) THEN properties(link) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link += said {.*,
      since: CASE WHEN said.since IS NULL OR link.since STARTS WITH said.since THEN link.since ELSE said.since END,
      lastSeen: CASE WHEN said.lastSeen IS NULL OR link.lastSeen STARTS WITH said.lastSeen THEN link.lastSeen ELSE said.lastSeen END},
    link.importId = $importId, link.row = row.row)
RETURN row.place AS place, changed, before, other
ORDER BY place
