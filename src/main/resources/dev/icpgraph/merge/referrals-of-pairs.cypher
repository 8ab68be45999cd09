// Which referrals are known of these accounts by these?
/* :params {pairs: [{from: 'acme.com', to: 'globex.com', parts: 'acme.com/'}]} */
UNWIND $pairs AS pair
MATCH (referrer:Account {id: pair.from})
MATCH (referred:Account {id: pair.to})
MATCH (referrer)-[link:REFERRED]->(referred)
RETURN pair.from AS from, pair.to AS to, link.key AS key, link.importId AS importId, link.row AS row,
  {kind: link.kind, on: link.on} AS facts
ORDER BY from, to, key
