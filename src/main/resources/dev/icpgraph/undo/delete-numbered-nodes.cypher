// Which nodes without links, by their numbers, are deleted?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH (node)
WHERE id(node) = number
DELETE node
