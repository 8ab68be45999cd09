// Under which numbers are the people stored that rows name first?
/* :params {batch: {nodes: [{id: 'ada@acme.com', email: 'ada@acme.com', stub: true, importId: 'uses-1a2b', row: 2}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
CREATE (person:Person)
SET person = node
RETURN node.id AS id, id(person) AS number
ORDER BY id
