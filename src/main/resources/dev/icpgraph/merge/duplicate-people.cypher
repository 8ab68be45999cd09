// Which people have the e-mail or LinkedIn address of another one, with an own key if one of them has?
/* :params {} */
MATCH (person:Person)
WHERE person.email IS NOT NULL OR person.linkedinUrl IS NOT NULL
UNWIND [['email', person.email], ['linkedinUrl', person.linkedinUrl]] AS address
WITH address[0] AS property, address[1] AS address, person
WHERE address IS NOT NULL
ORDER BY person.key IS NULL, person.id
WITH property, address, collect({id: person.id, key: person.key}) AS people
WHERE size(people) > 1
UNWIND tail(people) AS other
RETURN property, people[0].id AS keep, other.id AS gone, other.key IS NOT NULL AS different
ORDER BY property, keep, gone
