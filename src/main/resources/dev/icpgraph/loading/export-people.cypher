// Who are the next people, where does or did each work, as what, since and until when, and whom is each said to know?
/* :params {ranges: [{from: 'p17', to: 'p20'}], size: 2} */
CYPHER 25
UNWIND $ranges AS range
CALL (range) {
  MATCH (person:Person)
  WHERE person.id >= range.from AND person.id < range.to
  RETURN person, person.id AS id
  ORDER BY id
  LIMIT $size
}
WITH person, id
ORDER BY id
WITH collect(person) AS people, collect(id) AS ids, collect(id(person)) AS nodes
CALL (people) {
  UNWIND range(0, size(people) - 1) AS place
  WITH place, people[place] AS person
  WHERE person.ageBand IS NOT NULL OR person.education IS NOT NULL OR person.wateringHoles IS NOT NULL OR person.motivations IS NOT NULL
  RETURN collect([place, person.ageBand, person.education, person.wateringHoles, person.motivations]) AS traits
}
CALL (people) {
  UNWIND range(0, size(people) - 1) AS place
  WITH place, people[place] AS person
  MATCH (person)-[link:EMPLOYED_AT]->(account)
  WITH place, id(account) AS account, properties(link) AS job
  WITH job.seniority AS seniority, job.title AS title, job.buyingRole AS buyingRole, job.current AS current,
    collect([place, account, job.since, job.until]) AS times
  RETURN collect([seniority, title, buyingRole, current, times]) AS jobs
}
CALL (people) {
  UNWIND range(0, size(people) - 1) AS place
  WITH place, people[place] AS person
  MATCH (person)-[link:KNOWS]->(other)
  RETURN collect([place, id(other), link.since]) AS acquaintances
}
RETURN ids, nodes, traits, jobs, acquaintances
