// Which employments changed, once each is as its row says?
/* :params {importId: 'employments-1a2b', batch: {rows: [{place: 0, row: 2, person: 'p17', account: 'acme.com', key: 'cto/2024', values: {title: 'CTO', since: '2024', current: true}}]}} */
UNWIND $batch.rows AS row
MATCH (person:Person {id: row.person})
MATCH (account:Account {id: row.account})
MERGE (person)-[link:EMPLOYED_AT {key: row.key}]->(account)
WITH row, link,
  link.importId IS NULL
  OR (NOT (link.importId = $importId AND link.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(link[name] = row.values[name], link[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, link, changed,
  CASE WHEN changed AND link.importId <> $importId THEN {type: labels(startNode(link))[0] + '-' + type(link), from: startNode(link).id, to: endNode(link).id, values: properties(link)} END AS before,
  CASE WHEN link.importId = $importId AND link.row <> row.row AND any(name IN keys(row.values) WHERE link[name] <> row.values[name]) THEN properties(link) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link += row.values, link.importId = $importId, link.row = row.row)
RETURN row.place AS place, changed, before, other
ORDER BY place
