// What are accounts called, and how do rows refer to them?
/* :params {} */
MATCH (account:Account)
WHERE account.name IS NOT NULL
RETURN account.name AS name, coalesce(account.domain, account.key, account.id) AS reference
ORDER BY account.id
