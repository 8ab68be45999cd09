// Which nodes, by their numbers, have other values?
/* :params {importId: 'people-1a2b', elements: [{number: 17, values: {id: 'acme.com', domain: 'acme.com'}}]} */
CYPHER 25
UNWIND $elements AS element
MATCH (node)
WHERE id(node) = element.number
SET node = element.values
