// How many links did these people have, who are deleted?
/* :params {ids: ['4:00000000-0000-0000-0000-000000000000:17']} */
MATCH (person:Person)
WHERE elementId(person) IN $ids
WITH person, COUNT { (person)--() } AS links
DETACH DELETE person
RETURN sum(links) AS links
