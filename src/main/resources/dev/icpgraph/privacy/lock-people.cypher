// What is known of these people, locked until this transaction ends?
/* :params {ids: ['p17']} */
MATCH (person:Person)
WHERE person.id IN $ids
WITH person
ORDER BY person.id
// No node has this property: removing it locks the node until the transaction ends.
SET person.lock = null
RETURN properties(person) AS person
ORDER BY person.id
