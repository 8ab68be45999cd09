// Which technologies does each account use?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:USES]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[:USES]->(technology:Technology)
  RETURN technology.id
} AS links
ORDER BY id
