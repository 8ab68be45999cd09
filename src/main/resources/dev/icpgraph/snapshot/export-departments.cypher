// Which departments does each account have, and how large?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:HAS_DEPARTMENT]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[:HAS_DEPARTMENT]->(department:Department)
  RETURN [department.name, null, null, department.headcount]
} AS links
ORDER BY id
