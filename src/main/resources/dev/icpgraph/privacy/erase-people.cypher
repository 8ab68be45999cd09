// How many links did the people have who are to be deleted?
/* :params {} */
MATCH (person:Erased)
WITH person, COUNT { (person)--() } AS links
DETACH DELETE person
RETURN sum(links) AS links
