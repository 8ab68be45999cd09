// How many links did these people have, who are deleted?
/* :params {ids: ['p17']} */
MATCH (person:Person)
WHERE person.id IN $ids
WITH person, COUNT { (person)--() } AS links
DETACH DELETE person
RETURN sum(links) AS links
