// Under which numbers are the accounts stored that have these names: as own key, as domain, as their first name, or as a name of an account merged with them?
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
  // Most graphs have no former name; then none is looked up.
  UNWIND CASE WHEN EXISTS { (:FormerName) } THEN $batch.id ELSE [] END AS name
  MATCH (former:FormerName {id: name})-[:NAMES]->(account:Account)
  RETURN account
}
// All writers lock in this order.
RETURN id(account) AS number
ORDER BY account.id
