// Whose partner is each account?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:PARTNERS_WITH]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[link:PARTNERS_WITH]->(partner:Partner)
  RETURN [partner.id, null, link.since, null]
} AS links
ORDER BY id
