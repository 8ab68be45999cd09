// Which accounts have these names: as own key, as domain, as their first name, or as a name of an account merged with them?
/* :params {batch: {key: ['acme'], domain: ['acme.com'], id: ['acme', 'acme.com']}} */
CYPHER 25
CALL () {
  MATCH (account:Account)
  WHERE account.key IN $batch.key
  RETURN account
  UNION
  MATCH (account:Account)
  WHERE account.domain IN $batch.domain
  RETURN account
  UNION
  MATCH (account:Account)
  WHERE account.id IN $batch.id
  RETURN account
  UNION
  MATCH (former:FormerName)-[:NAMES]->(account:Account)
  WHERE former.id IN $batch.id
  RETURN account
}
WITH account
ORDER BY account.id
// No node has this property: removing it locks the node until the transaction ends.
SET account.lock = null
WITH account.id AS id, id(account) AS number
// Another variable, so that all values are read after the lock.
OPTIONAL MATCH (locked)
WHERE id(locked) = number AND locked:Account
RETURN locked.id AS id, number, coalesce(locked.stub, false) AS stub, locked.name AS called,
  {key: locked.key, domain: locked.domain} AS names,
  COLLECT { MATCH (former:FormerName)-[:NAMES]->(locked) RETURN former.id } AS formerNames
ORDER BY id
