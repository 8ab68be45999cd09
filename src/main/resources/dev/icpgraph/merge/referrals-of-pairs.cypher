// Which referrals are known of these accounts by these, by their numbers?
/* :params {batch: {pairs: [[0, 17, 4]]}} */
CYPHER 25
UNWIND $batch.pairs AS pair
MATCH (referrer)
WHERE id(referrer) = pair[1] AND EXISTS { (referrer)-[:REFERRED]->() }
MATCH (referred)
WHERE id(referred) = pair[2]
CALL (referrer, referred) {
  MATCH (referrer)-[link:REFERRED]->(referred)
  RETURN link
}
RETURN pair[0] AS pair, link.key AS key, link.importId AS importId, link.row AS row,
  {kind: link.kind, on: link.on} AS facts
ORDER BY pair, key
