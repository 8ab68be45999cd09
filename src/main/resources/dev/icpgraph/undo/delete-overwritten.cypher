// Which records of values that imports overwrote are deleted?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH (before:Overwritten)
WHERE id(before) = number
DELETE before
