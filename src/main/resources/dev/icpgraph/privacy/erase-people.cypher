// How many links did the people to delete have?
/* :params {} */
MATCH (person:Erased)
WITH person, COUNT { (person)--() } AS links
DETACH DELETE person
RETURN sum(links) AS links
