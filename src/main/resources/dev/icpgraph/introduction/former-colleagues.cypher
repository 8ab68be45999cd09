// Who of us and of our customers worked together with people of these accounts, here or elsewhere?
/* :params {targets: [{account: 'acme.com', people: ['p17']}], ours: ['we.example'], today: '2026-11-01', crowd: 2000, hub: 1000, most: 20} */
UNWIND $targets AS target
CALL (target) {
  UNWIND range(0, size(target.people) - 1) AS place
  MATCH (buyer:Person {id: target.people[place]})-[there:EMPLOYED_AT]->(through:Account)
  WHERE there.since IS NOT NULL AND (there.current OR there.until IS NOT NULL)
    AND COUNT { (through)<-[:EMPLOYED_AT]-() } <= $crowd
  MATCH (through)<-[also:EMPLOYED_AT]-(opener:Person)
  WHERE opener <> buyer AND also.since IS NOT NULL AND (also.current OR also.until IS NOT NULL)
    AND (there.current OR left(also.since, size(there.until)) <= there.until)
    AND (also.current OR left(there.since, size(also.until)) <= also.until)
  MATCH (opener)-[job:EMPLOYED_AT]->(home:Account)
  WHERE (job.current OR (job.current IS NULL AND job.until IS NULL))
    AND home.id <> target.account
    AND (home.id IN $ours
      OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today })
  WITH place, buyer, through, there, also, opener, job, home, COUNT { (through)<-[:EMPLOYED_AT]-() } AS size,
    CASE WHEN there.since > also.since THEN there.since ELSE also.since END AS since,
    CASE WHEN there.current THEN CASE WHEN also.current THEN null ELSE also.until END
      WHEN also.current OR there.until < also.until THEN there.until ELSE also.until END AS until
  RETURN place, buyer, through, opener, job, home, [there, also] AS ties, [buyer, opener] AS ends, size, since, until
  ORDER BY home.id IN $ours DESC, coalesce(until, '9') DESC, place, size, opener.id, home.id, through.id, there.key, also.key, job.key
  LIMIT $most
}
OPTIONAL MATCH (home)-[bought:IS_CUSTOMER]->(customer:Customer)
RETURN target.account AS account, buyer, opener, job, home, home.id IN $ours AS ours, bought, customer, customer.since AS customerSince, ties, ends, through,
  null AS closeness, size, since, until, null AS word
ORDER BY account, ours DESC, coalesce(until, '9') DESC, place, size, opener.id, home.id, through.id, job.key
