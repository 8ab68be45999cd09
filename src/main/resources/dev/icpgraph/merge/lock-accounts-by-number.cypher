// Which accounts have these numbers, locked until this transaction ends?
/* :params {batch: {numbers: [17]}} */
CYPHER 25
UNWIND $batch.numbers AS number
MATCH (account)
WHERE id(account) = number
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
