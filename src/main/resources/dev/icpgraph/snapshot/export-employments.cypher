// Where does or did each person work, as what, since and until when?
/* :params {} */
MATCH (person:Person)
WHERE person.id IS NOT NULL AND EXISTS { (person)-[:EMPLOYED_AT]->() }
RETURN person.id AS id, COLLECT {
  MATCH (person)-[link:EMPLOYED_AT]->(account:Account)
  RETURN [account.id, link.seniority, link.title, link.since, link.until, link.current]
} AS links
ORDER BY id
