// Which stages are known of these accounts, by their numbers, with these competitors?
/* :params {batch: {pairs: [[0, 17, 'initech']]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (account)
WHERE id(account) = pair[1] AND EXISTS { (account)-[:AT_STAGE]->() }
MATCH (competitor:Competitor {id: pair[2]})
CALL (account, competitor) {
  MATCH (account)-[link:AT_STAGE]->(competitor)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key, link.importId AS importId, link.row AS row,
  {stage: link.stage, on: link.on} AS facts
ORDER BY pair, key
