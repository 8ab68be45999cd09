// At which stage is each account with which competitor?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:AT_STAGE]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[link:AT_STAGE]->(competitor:Competitor)
  RETURN [competitor.id, link.stage, link.on, null]
} AS links
ORDER BY id
