// Under its lock, what is the last wish for this account?
/* :params {account: 'acme.com'} */
MATCH (account:Account {id: $account})
SET account.id = account.id
WITH account
OPTIONAL MATCH (account)-[:IS_WISHED]->(wish:Wish)
RETURN coalesce(wish.revision, 0) AS revision, wish.by AS changedBy, wish.at AS changedAt,
  CASE wish.wished WHEN true THEN 'wished for it' ELSE 'dropped the wish' END AS change
ORDER BY revision DESC
