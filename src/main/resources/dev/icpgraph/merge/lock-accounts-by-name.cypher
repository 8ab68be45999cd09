// Which accounts are known by these names: as own key, as domain, as what they were first known by, or as an account united with them?
/* :params {names: ['acme', 'acme.com']} */
CALL () {
  MATCH (account:Account)
  WHERE account.key IN $names
  RETURN account
  UNION
  MATCH (account:Account)
  WHERE account.domain IN $names
  RETURN account
  UNION
  MATCH (account:Account)
  WHERE account.id IN $names
  RETURN account
  UNION
  MATCH (former:FormerName)-[:NAMES]->(account:Account)
  WHERE former.id IN $names
  RETURN account
}
WITH account
ORDER BY account.id
// No node has this property: removing it locks the node until the transaction ends.
SET account.lock = null
WITH account AS found
OPTIONAL MATCH (account:Account {id: found.id})
WHERE account = found
RETURN account.id AS id, coalesce(account.stub, false) AS stub, account.name AS called,
  {key: account.key, domain: account.domain} AS names,
  COLLECT { MATCH (former:FormerName)-[:NAMES]->(account) RETURN former.id } AS formerNames
ORDER BY id
