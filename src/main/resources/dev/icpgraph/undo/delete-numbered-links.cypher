// Which links, by their numbers, are deleted?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH ()-[link]->()
WHERE id(link) = number
DELETE link
