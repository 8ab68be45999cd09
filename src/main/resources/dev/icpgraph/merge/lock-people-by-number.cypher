// Which people have these numbers, locked until this transaction ends?
/* :params {batch: {numbers: [17]}} */
CYPHER 25
UNWIND $batch.numbers AS number
MATCH (person)
WHERE id(person) = number
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
