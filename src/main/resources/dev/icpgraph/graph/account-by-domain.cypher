// Which account has this domain?
/* :params {domain: 'acme.com'} */
MATCH (account:Account {domain: $domain})
RETURN properties(account) AS account
ORDER BY account.id
