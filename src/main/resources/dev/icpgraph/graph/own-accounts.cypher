// Which accounts do these domains and own keys name?
/* :params {names: ['we.example']} */
MATCH (account:Account)
WHERE account.id IN $names OR account.domain IN $names OR account.key IN $names
RETURN account.id AS id
ORDER BY id
