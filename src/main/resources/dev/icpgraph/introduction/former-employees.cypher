// Which people of these accounts worked for us or for our customers?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  UNWIND range(0, size(target.people) - 1) AS place
  MATCH (buyer:Person {id: target.people[place]})-[was:EMPLOYED_AT]->(home:Account)
  WHERE home.id <> target.account
    AND (home.id IN $ours
      OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
  RETURN place, buyer, was, home, COUNT { (home)<-[:EMPLOYED_AT]-() } AS size
  ORDER BY home.id IN $ours DESC, coalesce(was.until, '') DESC, place, home.id, was.key
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, buyer, null AS opener, null AS job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, [was] AS ties,
  [buyer, home] AS ends, home AS through, null AS closeness, size, was.since AS since, was.until AS until, null AS word
ORDER BY account, ours DESC, coalesce(until, '') DESC, place, home.id, was.key
