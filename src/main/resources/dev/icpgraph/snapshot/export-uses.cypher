// Which of the next accounts, by their places among them, use each technology?
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
WITH collect(account) AS accounts, collect(id) AS ids
CALL (accounts) {
  UNWIND range(0, size(accounts) - 1) AS place
  WITH place, accounts[place] AS account
  MATCH (account)-[:USES]->(technology)
  WITH technology, collect(place) AS users
  RETURN collect([technology.id, users]) AS uses
}
RETURN ids, uses
