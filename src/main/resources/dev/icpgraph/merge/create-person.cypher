// Is there a node for every person that rows name first?
/* :params {nodes: [{id: 'ada@acme.com', values: {email: 'ada@acme.com', stub: true, importId: 'uses-1a2b', row: 2}}]} */
UNWIND $nodes AS node
CREATE (person:Person {id: node.id})
SET person += node.values
