// Which leadership changes are new or differ from their row?
/* :params {importId: 'leadership_changes-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', part: 'acme.com/cto/joined/2026-03', values: {role: 'CTO', change: 'JOINED', on: '2026-03'}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
MERGE (change:LeadershipChange {id: row.part})
MERGE (account)-[link:HAD_LEADERSHIP_CHANGE]->(change)
  ON CREATE SET link.importId = $importId, link.row = row.row
WITH row, change,
  change.importId IS NULL
  OR (NOT (change.importId = $importId AND change.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(change[name] = row.values[name], change[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, change, changed,
  CASE WHEN changed AND change.importId <> $importId THEN {type: labels(change)[0], from: change.id, values: properties(change)} END AS before,
  CASE WHEN change.importId = $importId AND change.row <> row.row AND any(name IN keys(row.values) WHERE change[name] <> row.values[name]) THEN properties(change) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET change += row.values, change.importId = $importId, change.row = row.row)
RETURN row.place AS place, changed, before, other
ORDER BY place
