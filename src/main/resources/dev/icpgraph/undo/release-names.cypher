// Which nodes, by their numbers, give up their names, so that others may have them?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH (node)
WHERE id(node) = number AND (node:Account OR node:Person)
SET node.key = null, node.domain = null, node.email = null, node.linkedinUrl = null
