// Since when is each of the next accounts known to use, contribute to or make each technology?
/* :params {after: 'acme.com', size: 2} */
CYPHER 25
MATCH (account:Account)
WHERE account.id > $after
WITH account, account.id AS id
ORDER BY id
LIMIT $size
CALL (account) {
  MATCH (account)-[use:USES|CONTRIBUTES_TO|MAKES]->(technology)
  WITH type(use) AS relation, technology.id AS technology, min(coalesce(use.since, use.lastSeen)) AS day
  WHERE day IS NOT NULL
  RETURN collect([relation, technology, day]) AS uses
}
RETURN id, uses
ORDER BY id
