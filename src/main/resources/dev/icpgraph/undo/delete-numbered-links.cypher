// Which links, by their numbers, are deleted?
/* :params {numbers: [17]} */
CYPHER 25
MATCH ()-[link]->()
WHERE id(link) IN $numbers
DELETE link
