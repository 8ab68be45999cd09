// Who has this e-mail address?
/* :params {email: 'jo@acme.com'} */
MATCH (person:Person {email: $email})
RETURN properties(person) AS person
ORDER BY person.id
LIMIT 1
