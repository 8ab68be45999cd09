// Which accounts have these ids?
/* :params {ids: ['acme.com', 'globex.com']} */
MATCH (account:Account)
WHERE account.id IN $ids
RETURN properties(account) AS account
ORDER BY account.id
