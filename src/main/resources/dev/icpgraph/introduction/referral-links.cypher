// Who referred these accounts to us, and whom of us and our customers did they refer?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  MATCH (account:Account {id: target.account})-[link:REFERRED]-(home:Account)
  WITH target, account, link, home, EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today } AS buys
  WHERE home <> account AND NOT coalesce(link.kind, '') =~ '(?i).*(invest|acqui|own).*'
    AND (startNode(link) = home OR home.id IN $ours OR buys)
  OPTIONAL MATCH (opener:Person {id: link.byPerson})
  OPTIONAL MATCH (opener)-[job:EMPLOYED_AT]->(home)
  WHERE (job.current OR (job.current IS NULL AND job.until IS NULL))
  WITH account, link, home, opener, buys, collect(job)[0] AS job
  RETURN account AS met, link, home, opener, job, COUNT { (home)-[:REFERRED]-() } AS size
  ORDER BY home.id IN $ours DESC, buys DESC, startNode(link) = home DESC, coalesce(link.on, '') DESC, home.id, link.key
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, null AS buyer, opener, job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, [link] AS ties, [home, met] AS ends, null AS through,
  null AS closeness, size, link.on AS since, null AS until, link.kind AS word
ORDER BY account, ours DESC, startNode(link) = home DESC, coalesce(since, '') DESC, home.id, link.key
