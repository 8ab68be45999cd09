// What is known of this person?
/* :params {id: 'p17'} */
MATCH (person:Person {id: $id})
RETURN properties(person) AS person
ORDER BY person.id
