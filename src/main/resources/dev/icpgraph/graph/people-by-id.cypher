// Which people have these ids?
/* :params {ids: ['p17']} */
MATCH (person:Person)
WHERE person.id IN $ids
RETURN properties(person) AS person
ORDER BY person.id
