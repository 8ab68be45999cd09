// Which of our customers are owned or referred by the same accounts as these accounts, and are we?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  MATCH (account:Account {id: target.account})<-[link:REFERRED]-(through:Account)
  WHERE through <> account AND link.kind =~ '(?i).*(invest|acqui|own).*' AND COUNT { (through)-[:REFERRED]->() } <= $hub
  MATCH (through)-[other:REFERRED]->(home:Account)
  WHERE other.kind =~ '(?i).*(invest|acqui|own).*' AND home <> through
    AND home.id <> target.account
    AND (home.id IN $ours
      OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
  RETURN account AS met, through, link, other, home, COUNT { (through)-[:REFERRED]->() } AS size
  ORDER BY home.id IN $ours DESC, size, coalesce(other.on, '') DESC, through.id, home.id, link.key, other.key
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, null AS buyer, null AS opener, null AS job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, [other, link] AS ties, [home, through, met] AS ends,
  through, null AS closeness, size, CASE WHEN link.on > other.on THEN link.on ELSE other.on END AS since, null AS until, link.kind AS word
ORDER BY account, ours DESC, size, coalesce(other.on, '') DESC, through.id, home.id, link.key, other.key
