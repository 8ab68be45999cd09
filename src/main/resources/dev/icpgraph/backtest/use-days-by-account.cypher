// Since when is each of the next accounts known to use each technology?
/* :params {after: 'acme.com', size: 2} */
CYPHER 25
MATCH (account:Account)
WHERE account.id > $after
WITH account, account.id AS id
ORDER BY id
LIMIT $size
CALL (account) {
  MATCH (account)-[use:USES]->(technology)
  WITH technology.id AS technology, min(coalesce(use.since, use.lastSeen)) AS day
  WHERE day IS NOT NULL
  RETURN collect([technology, day]) AS uses
}
RETURN id, uses
ORDER BY id
