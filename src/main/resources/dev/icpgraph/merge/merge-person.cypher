// Which people changed, once each is as its row says?
/* :params {importId: 'people-1a2b', batch: {rows: [{place: 0, row: 2, person: 'p17', values: {key: 'p17', name: 'Ada'}}]}} */
UNWIND $batch.rows AS row
MATCH (person:Person {id: row.person})
WITH row, person,
  person.importId IS NULL OR person.stub
  OR (NOT (person.importId = $importId AND person.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(person[name] = row.values[name], person[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, person, changed,
  CASE WHEN changed AND person.importId <> $importId THEN {type: labels(person)[0], from: person.id, values: properties(person)} END AS before,
  CASE WHEN person.importId = $importId AND person.row <> row.row AND any(name IN keys(row.values) WHERE person[name] <> row.values[name]) THEN properties(person) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET person += row.values, person.importId = $importId, person.row = row.row
  REMOVE person.stub)
RETURN row.place AS place, changed, before, other
ORDER BY place
