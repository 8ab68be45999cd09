// Which parts of accounts, by their numbers, are deleted?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH (part)
WHERE id(part) = number
DETACH DELETE part
