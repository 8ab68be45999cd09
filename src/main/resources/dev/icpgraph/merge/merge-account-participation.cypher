// Which participations of accounts changed, once each is as its row says?
/* :params {importId: 'participations-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', event: 'kubecon-2026', key: 'sponsored', values: {role: 'SPONSORED', level: 'gold'}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
MATCH (event:Event {id: row.event})
MERGE (account)-[link:PARTICIPATED_IN {key: row.key}]->(event)
// A date that is less precise than the known one changes nothing.
WITH row, link, row.values AS said,
  link.importId IS NULL
  OR (NOT (link.importId = $importId AND link.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(link[name] = row.values[name], link[name] IS NULL AND row.values[name] IS NULL)
        AND NOT (name IN ['on'] AND coalesce(link[name] STARTS WITH row.values[name], false))))
  AS changed
WITH row, link, said, changed,
  CASE WHEN changed AND link.importId <> $importId THEN {type: labels(startNode(link))[0] + '-' + type(link), from: startNode(link).id, to: endNode(link).id, values: properties(link)} END AS before,
  CASE WHEN link.importId = $importId AND link.row <> row.row AND any(name IN keys(row.values) WHERE link[name] <> row.values[name]) THEN properties(link) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link += said {.*,
      on: CASE WHEN said.on IS NULL OR link.on STARTS WITH said.on THEN link.on ELSE said.on END},
    link.importId = $importId, link.row = row.row)
RETURN row.place AS place, changed, before, other
ORDER BY place
