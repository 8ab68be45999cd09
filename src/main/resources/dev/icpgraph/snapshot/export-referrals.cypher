// Whom did each account refer, and when?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:REFERRED]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[link:REFERRED]->(referred:Account)
  RETURN [referred.id, link.kind, link.on, null]
} AS links
ORDER BY id
