// Which nodes, by their numbers, have other values?
/* :params {importId: 'people-1a2b', numbers: [17], values: {`17`: {id: 'acme.com', domain: 'acme.com'}}} */
CYPHER 25
UNWIND $numbers AS number
MATCH (node)
WHERE id(node) = number
SET node = $values[toString(number)]
