// Under which numbers are the people stored that have these names: as own key, e-mail, LinkedIn URL or first name in the graph?
/* :params {batch: {key: ['p17'], email: ['ada@acme.com'], linkedinUrl: [], id: ['p17', 'ada@acme.com']}} */
CYPHER 25
CALL () {
  MATCH (person:Person)
  WHERE person.key IN $batch.key
  RETURN person
  UNION
  MATCH (person:Person)
  WHERE person.email IN $batch.email
  RETURN person
  UNION
  MATCH (person:Person)
  WHERE person.linkedinUrl IN $batch.linkedinUrl
  RETURN person
  UNION
  MATCH (person:Person)
  WHERE person.id IN $batch.id
  RETURN person
}
// All writers lock in this order.
RETURN id(person) AS number
ORDER BY person.id
