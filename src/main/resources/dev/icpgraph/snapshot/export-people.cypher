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
WITH person, id
ORDER BY id
RETURN collect(id) AS ids,
  collect([person.ageBand, person.education, person.wateringHoles, person.motivations]) AS traits, collect(COLLECT {
    MATCH (person)-[link:EMPLOYED_AT]->(account:Account)
    RETURN [account.id, link.seniority, link.title, link.since, link.until, link.current, link.buyingRole]
  }) AS jobs
