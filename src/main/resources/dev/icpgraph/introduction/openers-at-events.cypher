// Which of our own people and of our customers take part in these events?
/* :params {events: ['devconf-2027'], ours: ['we.example'], today: '2026-11-01', most: 100} */
UNWIND $events AS id
MATCH (event:Event {id: id})
CALL (event) {
  CALL (event) {
    MATCH (event)<-[link:PARTICIPATED_IN]-(home:Account)
    RETURN home, link, null AS person, null AS job
    UNION
    MATCH (event)<-[link:PARTICIPATED_IN]-(person:Person)-[job:EMPLOYED_AT]->(home:Account)
    WHERE job.current OR (job.current IS NULL AND job.until IS NULL)
    RETURN home, link, person, job
  }
  WITH home, link, person, job
  WHERE home.id IN $ours
    OR EXISTS { (home)-[:IS_CUSTOMER]->(c:Customer) WHERE coalesce(c.since, '') <= $today AND coalesce(c.until, '9') > $today }
  RETURN home, link, person, job
  ORDER BY home.id IN $ours DESC, person IS NULL, home.name, home.id, person.name, person.id, link.key, job.key
  LIMIT $most
}
RETURN id, event, home AS account, home.id IN $ours AS ours, link, person, job
ORDER BY id, ours DESC, person IS NULL, home.name, home.id, person.name, person.id, link.key, job.key
