// Who is each person, and where does or did he or she work, as what, since and until when?
/* :params {} */
MATCH (person:Person)
WHERE person.id IS NOT NULL
RETURN person.id AS id, person.ageBand AS ageBand, person.education AS education,
  person.wateringHoles AS wateringHoles, person.motivations AS motivations, COLLECT {
    MATCH (person)-[link:EMPLOYED_AT]->(account:Account)
    RETURN [account.id, link.seniority, link.title, link.since, link.until, link.current, link.buyingRole]
  } AS jobs
ORDER BY id
