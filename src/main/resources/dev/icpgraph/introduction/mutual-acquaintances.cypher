// Which people of these accounts does someone know whom one of us knows?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  MATCH (home:Account)<-[job:EMPLOYED_AT]-(opener:Person)-[first:KNOWS]-(between:Person)
  WHERE home.id IN $ours AND home.id <> target.account AND (job.current OR (job.current IS NULL AND job.until IS NULL))
    AND COUNT { (between)-[:KNOWS]-() } <= $crowd
  MATCH (between)-[second:KNOWS]-(buyer:Person)
  WHERE buyer.id IN target.people AND buyer <> opener
    AND NOT EXISTS { (opener)-[:KNOWS]-(buyer) }
  RETURN buyer, opener, job, home, between, [first, second] AS ties, [opener, between, buyer] AS ends,
    CASE WHEN first.strength < second.strength THEN first.strength ELSE second.strength END AS closeness,
    COUNT { (between)-[:KNOWS]-() } AS size, second.since AS since
  ORDER BY closeness DESC, size, buyer.id, opener.id, between.id, job.key, first.key, second.key
  LIMIT $most
}
RETURN target.account AS account, buyer, opener, job, home, true AS ours, null AS bought, null AS customer, null AS customerSince, ties, ends, between AS through,
  closeness, size, since, null AS until, null AS word
ORDER BY account, closeness DESC, size, buyer.id, opener.id, between.id, job.key
