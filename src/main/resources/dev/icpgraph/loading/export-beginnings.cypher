// After so many people and accounts, which ids come next?
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
