// Which leaders joined or left each account?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:HAD_LEADERSHIP_CHANGE]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[:HAD_LEADERSHIP_CHANGE]->(change:LeadershipChange)
  RETURN [change.role, change.change, change.on, null]
} AS links
ORDER BY id
