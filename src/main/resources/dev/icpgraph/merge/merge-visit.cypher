// Which visits are new or differ from their row?
/* :params {importId: 'visits-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', part: 'acme.com/2026-10-30', values: {on: '2026-10-30', pages: 4}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
MERGE (visit:Visit {id: row.part})
MERGE (account)-[link:MADE_VISIT]->(visit)
  ON CREATE SET link.importId = $importId, link.row = row.row
WITH row, visit,
  visit.importId IS NULL
  OR (NOT (visit.importId = $importId AND visit.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(visit[name] = row.values[name], visit[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, visit, changed,
  CASE WHEN changed AND visit.importId <> $importId THEN {type: labels(visit)[0], from: visit.id, values: properties(visit)} END AS before,
  CASE WHEN visit.importId = $importId AND visit.row <> row.row AND any(name IN keys(row.values) WHERE visit[name] <> row.values[name]) THEN properties(visit) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET visit += row.values, visit.importId = $importId, visit.row = row.row)
RETURN row.place AS place, changed, before, other
ORDER BY place
