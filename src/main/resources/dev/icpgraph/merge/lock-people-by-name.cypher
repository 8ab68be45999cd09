// Which people are known by these names: as own key, e-mail, LinkedIn URL, or as what they were first known by?
/* :params {names: ['p17', 'ada@acme.com']} */
CALL () {
  MATCH (person:Person)
  WHERE person.key IN $names
  RETURN person
  UNION
  MATCH (person:Person)
  WHERE person.email IN $names
  RETURN person
  UNION
  MATCH (person:Person)
  WHERE person.linkedinUrl IN $names
  RETURN person
  UNION
  MATCH (person:Person)
  WHERE person.id IN $names
  RETURN person
}
WITH person
ORDER BY person.id
// No node has this property: removing it locks the node until the transaction ends.
SET person.lock = null
WITH person AS found
OPTIONAL MATCH (person:Person {id: found.id})
WHERE person = found
RETURN person.id AS id, coalesce(person.stub, false) AS stub, person.name AS called,
  {key: person.key, email: person.email, linkedinUrl: person.linkedinUrl} AS names, [] AS formerNames
ORDER BY id
