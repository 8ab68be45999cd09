// Who are the next people, and where does or did each work, as what, since and until when?
/* :params {froms: ['p17'], size: 2} */
UNWIND $froms AS from
CALL (from) {
  MATCH (person:Person)
  WHERE person.id >= from
  RETURN person, person.id AS id
  ORDER BY id
  LIMIT $size
}
WITH person, id, properties(person) AS known
ORDER BY id
RETURN collect(id) AS ids, collect([known.ageBand, known.education, known.wateringHoles, known.motivations]) AS traits, collect(COLLECT {
  MATCH (person)-[link:EMPLOYED_AT]->(account)
  WITH account, properties(link) AS job
  RETURN [account.id, job.seniority, job.title, job.since, job.until, job.current, job.buyingRole]
}) AS jobs
