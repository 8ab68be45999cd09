// Which technologies does each of the next accounts use?
/* :params {froms: ['acme.com'], size: 2} */
UNWIND $froms AS from
CALL (from) {
  MATCH (account:Account)
  WHERE account.id >= from
  RETURN account, account.id AS id
  ORDER BY id
  LIMIT $size
}
WITH account, id
ORDER BY id
RETURN collect(id) AS ids, collect(COLLECT {
  MATCH (account)-[:USES]->(technology:Technology)
  RETURN technology.id
}) AS uses
