// Which of us and our customers have a part in these accounts, or they in them?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  MATCH (account:Account {id: target.account})-[link:REFERRED]-(home:Account)
  WHERE link.kind =~ '(?i).*(invest|acqui|own).*'
    AND home.id <> target.account
    AND (home.id IN $ours
      OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
  RETURN account AS met, link, home, COUNT { (home)-[:REFERRED]-() } AS size
  ORDER BY home.id IN $ours DESC, size, coalesce(link.on, '') DESC, home.id, link.key
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, null AS buyer, null AS opener, null AS job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, [link] AS ties, [home, met] AS ends,
  null AS through, null AS closeness, size, link.on AS since, null AS until, link.kind AS word
ORDER BY account, ours DESC, size, coalesce(since, '') DESC, home.id, link.key
