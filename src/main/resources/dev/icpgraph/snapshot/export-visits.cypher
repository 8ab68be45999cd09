// When did each account visit our site, and how many pages did it see?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:MADE_VISIT]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[:MADE_VISIT]->(visit:Visit)
  RETURN ['site', null, visit.on, visit.pages]
} AS links
ORDER BY id
