// Which account has this own key, or was merged with one that had it?
/* :params {key: 'acme'} */
CALL () {
  MATCH (account:Account {key: $key})
  RETURN account, 1 AS rank
  UNION
  MATCH (:FormerName {id: $key})-[:NAMES]->(account:Account)
  RETURN account, 2 AS rank
}
RETURN properties(account) AS account
ORDER BY rank, account.id
