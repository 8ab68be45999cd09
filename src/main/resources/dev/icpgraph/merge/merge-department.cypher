// Which departments changed, once each is as its row says?
/* :params {importId: 'departments-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', part: 'acme.com/platform', values: {name: 'Platform', headcount: 12}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
MERGE (department:Department {id: row.part})
MERGE (account)-[link:HAS_DEPARTMENT]->(department)
  ON CREATE SET link.importId = $importId, link.row = row.row
WITH row, department,
  department.importId IS NULL
  OR (NOT (department.importId = $importId AND department.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(department[name] = row.values[name], department[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, department, changed,
  CASE WHEN changed AND department.importId <> $importId THEN {type: labels(department)[0], from: department.id, values: properties(department)} END AS before,
  CASE WHEN department.importId = $importId AND department.row <> row.row AND any(name IN keys(row.values) WHERE department[name] <> row.values[name]) THEN properties(department) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET department += row.values, department.importId = $importId, department.row = row.row)
RETURN row.place AS place, changed, before, other
ORDER BY place
