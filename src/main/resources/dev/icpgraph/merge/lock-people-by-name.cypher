// Which people have these names: as own key, e-mail, LinkedIn URL or first name in the graph?
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
WITH person
ORDER BY person.id
// No node has this property: removing it locks the node until the transaction ends.
SET person.lock = null
WITH person.id AS id, id(person) AS number
// Another variable, so that all values are read after the lock.
OPTIONAL MATCH (locked)
WHERE id(locked) = number AND locked:Person
RETURN locked.id AS id, number, coalesce(locked.stub, false) AS stub, locked.name AS called,
  {key: locked.key, email: locked.email, linkedinUrl: locked.linkedinUrl} AS names, [] AS formerNames
ORDER BY id
