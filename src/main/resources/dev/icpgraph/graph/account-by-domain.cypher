// Which account has this domain, or was merged with one that had it?
/* :params {domain: 'acme.com'} */
CALL () {
  MATCH (account:Account {domain: $domain})
  RETURN account, 1 AS rank
  UNION
  MATCH (:FormerName {id: $domain})-[:NAMES]->(account:Account)
  RETURN account, 2 AS rank
}
RETURN properties(account) AS account
ORDER BY rank, account.id
