// Which leadership changes got the person they are about?
/* :params {importId: 'leadership_changes-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', person: 'p17', part: 'acme.com/cto/joined/2026-03'}]}} */
UNWIND $batch.rows AS row
MATCH (change:LeadershipChange {id: row.part})
MATCH (person:Person {id: row.person})
MERGE (change)-[link:OF]->(person)
WITH row, link,
  link.importId IS NULL AS changed
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link.importId = $importId, link.row = row.row)
RETURN row.place AS place, changed
ORDER BY place
