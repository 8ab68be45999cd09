// With which ids do people and accounts go on after so many of them?
/* :params {people: 2, accounts: 1} */
MATCH (person:Person)
WHERE person.id >= ''
RETURN 'people' AS noun, person.id AS id
ORDER BY id
SKIP $people LIMIT 1
UNION ALL
MATCH (account:Account)
WHERE account.id >= ''
RETURN 'accounts' AS noun, account.id AS id
ORDER BY id
SKIP $accounts LIMIT 1
