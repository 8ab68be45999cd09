// Who works at each of these accounts now, and as what?
/* :params {accounts: ['acme.com']} */
MATCH (person:Person)-[link:EMPLOYED_AT {current: true}]->(account:Account)
WHERE account.id IN $accounts
RETURN properties(link) AS link, properties(person) AS person, properties(account) AS account
ORDER BY account.id, person.name, person.id, link.key
