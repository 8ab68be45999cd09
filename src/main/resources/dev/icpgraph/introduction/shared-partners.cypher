// Which partners do these accounts share with us or our customers?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  MATCH (account:Account {id: target.account})-[link:PARTNERS_WITH]->(through:Partner)
  WHERE COUNT { (through)<-[:PARTNERS_WITH]-() } <= $hub
  MATCH (through)<-[other:PARTNERS_WITH]-(home:Account)
  WHERE home.id <> target.account
    AND (home.id IN $ours
      OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
  RETURN account AS met, through, link, other, home, COUNT { (through)<-[:PARTNERS_WITH]-() } AS size
  ORDER BY home.id IN $ours DESC, size, through.id, home.id
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, null AS buyer, null AS opener, null AS job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, [other, link] AS ties, [home, through, met] AS ends,
  through, null AS closeness, size, CASE WHEN link.since > other.since THEN link.since ELSE other.since END AS since, null AS until, null AS word
ORDER BY account, ours DESC, size, through.id, home.id
