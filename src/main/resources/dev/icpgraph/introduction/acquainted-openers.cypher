// Who of us and of our customers knows people of these accounts?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  UNWIND range(0, size(target.people) - 1) AS place
  MATCH (buyer:Person {id: target.people[place]})
  WHERE COUNT { (buyer)-[:KNOWS]-() } <= $crowd
  MATCH (buyer)-[knows:KNOWS]-(opener:Person)-[job:EMPLOYED_AT]->(home:Account)
  WHERE (job.current OR (job.current IS NULL AND job.until IS NULL))
    AND home.id <> target.account
    AND (home.id IN $ours
      OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
  RETURN place, buyer, opener, job, home, [knows] AS ties, [buyer, opener] AS ends, knows.strength AS closeness,
    COUNT { (opener)-[:KNOWS]-() } AS size, knows.since AS since
  ORDER BY home.id IN $ours DESC, closeness DESC, place, opener.id, home.id, knows.key, job.key
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, buyer, opener, job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, ties, ends, null AS through,
  closeness, size, since, null AS until, null AS word
ORDER BY account, ours DESC, closeness DESC, place, opener.id, home.id, job.key, since
