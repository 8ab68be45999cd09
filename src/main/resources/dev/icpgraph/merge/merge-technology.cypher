// Which technologies changed, once each is as its row says?
/* :params {importId: 'technologies-1a2b', batch: {rows: [{place: 0, row: 2, technology: 'kubernetes', values: {name: 'Kubernetes'}}]}} */
UNWIND $batch.rows AS row
MERGE (technology:Technology {id: row.technology})
WITH row, technology,
  technology.importId IS NULL OR technology.stub
  OR (NOT (technology.importId = $importId AND technology.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(technology[name] = row.values[name], technology[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, technology, changed,
  CASE WHEN changed AND technology.importId <> $importId THEN {type: labels(technology)[0], from: technology.id, values: properties(technology)} END AS before,
  CASE WHEN technology.importId = $importId AND technology.row <> row.row AND any(name IN keys(row.values) WHERE technology[name] <> row.values[name]) THEN properties(technology) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET technology += row.values, technology.importId = $importId, technology.row = row.row
  REMOVE technology.stub)
RETURN row.place AS place, changed, before, other
ORDER BY place
