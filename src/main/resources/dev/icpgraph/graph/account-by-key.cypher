// Which account has this own key?
/* :params {key: 'acme'} */
MATCH (account:Account {key: $key})
RETURN properties(account) AS account
ORDER BY account.id
