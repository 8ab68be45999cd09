// Which stages are known of these accounts with these competitors?
/* :params {pairs: [{from: 'acme.com', to: 'initech', parts: 'acme.com/'}]} */
UNWIND $pairs AS pair
MATCH (account:Account {id: pair.from})
MATCH (competitor:Competitor {id: pair.to})
MATCH (account)-[link:AT_STAGE]->(competitor)
RETURN pair.from AS from, pair.to AS to, link.key AS key, link.importId AS importId, link.row AS row,
  {stage: link.stage, on: link.on} AS facts
ORDER BY from, to, key
