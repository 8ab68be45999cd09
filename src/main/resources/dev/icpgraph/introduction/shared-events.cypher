// At which events were, or will be, people of these accounts together with our people or customers?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  CALL (target) {
    MATCH (met:Account {id: target.account})-[link:PARTICIPATED_IN]->(through:Event)
    RETURN size(target.people) AS place, null AS buyer, met, link, through
    UNION
    UNWIND range(0, size(target.people) - 1) AS place
    MATCH (buyer:Person {id: target.people[place]})-[link:PARTICIPATED_IN]->(through:Event)
    RETURN place, buyer, buyer AS met, link, through
  }
  WITH target, place, buyer, met, link, through
  WHERE COUNT { (through)<-[:PARTICIPATED_IN]-() } <= $crowd
  CALL (target, through) {
    MATCH (through)<-[other:PARTICIPATED_IN]-(home:Account)
    WHERE home.id <> target.account
      AND (home.id IN $ours
        OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
    RETURN other, home, null AS opener, null AS job
    UNION
    MATCH (through)<-[other:PARTICIPATED_IN]-(opener:Person)-[job:EMPLOYED_AT]->(home:Account)
    WHERE (job.current OR (job.current IS NULL AND job.until IS NULL))
      AND home.id <> target.account
      AND (home.id IN $ours
        OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
    RETURN other, home, opener, job
  }
  WITH place, buyer, met, link, through, other, home, opener, job, coalesce(through.startsOn, link.on, other.on) AS since
  RETURN place, buyer, met, link, through, other, home, opener, job, since, COUNT { (through)<-[:PARTICIPATED_IN]-() } AS size
  ORDER BY home.id IN $ours DESC, opener IS NULL, place, coalesce(since, '') DESC, size, through.id, home.id, opener.id, link.key, other.key, job.key
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, buyer, opener, job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, [other, link] AS ties, [coalesce(opener, home), met] AS ends,
  through, null AS closeness, size, since, null AS until, null AS word
ORDER BY account, ours DESC, opener IS NULL, place, coalesce(since, '') DESC, size, through.id, home.id, opener.id, link.key, other.key, job.key
