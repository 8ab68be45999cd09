// Which accounts changed, once each is as its row says?
/* :params {importId: 'accounts-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme', values: {key: 'acme', domain: 'acme.com', name: 'Acme', country: 'DE'}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
WITH row, account,
  account.importId IS NULL OR account.stub
  OR (NOT (account.importId = $importId AND account.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(account[name] = row.values[name], account[name] IS NULL AND row.values[name] IS NULL)))
  AS changed
WITH row, account, changed,
  CASE WHEN changed AND account.importId <> $importId THEN {type: labels(account)[0], from: account.id, values: properties(account)} END AS before,
  CASE WHEN account.importId = $importId AND account.row <> row.row AND any(name IN keys(row.values) WHERE account[name] <> row.values[name]) THEN properties(account) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET account += row.values, account.importId = $importId, account.row = row.row
  REMOVE account.stub)
RETURN row.place AS place, changed, before, other
ORDER BY place
