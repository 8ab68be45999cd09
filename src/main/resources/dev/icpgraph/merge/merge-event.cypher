// Which events changed, once each is as its row says?
/* :params {importId: 'events-1a2b', batch: {rows: [{place: 0, row: 2, event: 'kubecon-2026', values: {name: 'KubeCon', startsOn: '2026-03'}}]}} */
UNWIND $batch.rows AS row
MERGE (event:Event {id: row.event})
// A date that is less precise than the known one changes nothing.
WITH row, event, row.values AS said,
  event.importId IS NULL OR event.stub
  OR (NOT (event.importId = $importId AND event.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(event[name] = row.values[name], event[name] IS NULL AND row.values[name] IS NULL)
        AND NOT (name IN ['startsOn'] AND coalesce(event[name] STARTS WITH row.values[name], false))))
  AS changed
WITH row, event, said, changed,
  CASE WHEN changed AND event.importId <> $importId THEN {type: labels(event)[0], from: event.id, values: properties(event)} END AS before,
  CASE WHEN event.importId = $importId AND event.row <> row.row AND any(name IN keys(row.values) WHERE event[name] <> row.values[name]) THEN properties(event) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET event += said {.*,
      startsOn: CASE WHEN said.startsOn IS NULL OR event.startsOn STARTS WITH said.startsOn THEN event.startsOn ELSE said.startsOn END},
    event.importId = $importId, event.row = row.row
  REMOVE event.stub)
RETURN row.place AS place, changed, before, other
ORDER BY place
