// Which customers changed, once each is as its row says?
/* :params {importId: 'customers-1a2b', batch: {rows: [{place: 0, row: 2, account: 'acme.com', values: {since: '2024-05', orders: 3}}]}} */
UNWIND $batch.rows AS row
MATCH (account:Account {id: row.account})
MERGE (customer:Customer {id: row.account})
MERGE (account)-[link:IS_CUSTOMER]->(customer)
  ON CREATE SET link.importId = $importId, link.row = row.row
// A date that is less precise than the known one changes nothing.
WITH row, customer, row.values AS said,
  customer.importId IS NULL
  OR (NOT (customer.importId = $importId AND customer.row > row.row)
    AND any(name IN keys(row.values)
      WHERE NOT coalesce(customer[name] = row.values[name], customer[name] IS NULL AND row.values[name] IS NULL)
        AND NOT (name IN ['since', 'until', 'npsOn'] AND coalesce(customer[name] STARTS WITH row.values[name], false))))
  AS changed
WITH row, customer, said, changed,
  CASE WHEN changed AND customer.importId <> $importId THEN {type: labels(customer)[0], from: customer.id, values: properties(customer)} END AS before,
  CASE WHEN customer.importId = $importId AND customer.row <> row.row AND any(name IN keys(row.values) WHERE customer[name] <> row.values[name]) THEN properties(customer) END AS other
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET customer += said {.*,
      since: CASE WHEN said.since IS NULL OR customer.since STARTS WITH said.since THEN customer.since ELSE said.since END,
      until: CASE WHEN said.until IS NULL OR customer.until STARTS WITH said.until THEN customer.until ELSE said.until END,
      npsOn: CASE WHEN said.npsOn IS NULL OR customer.npsOn STARTS WITH said.npsOn THEN customer.npsOn ELSE said.npsOn END},
    customer.importId = $importId, customer.row = row.row
  SET customer.until = CASE
    WHEN row.values.until IS NULL AND left(row.values.since, size(customer.until)) > left(customer.until, size(row.values.since)) THEN null
    ELSE customer.until END)
RETURN row.place AS place, changed, before, other
ORDER BY place
