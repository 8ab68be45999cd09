// Is there a node for every account that rows name first?
/* :params {nodes: [{id: 'acme.com', values: {domain: 'acme.com', stub: true, importId: 'uses-1a2b', row: 2}}]} */
UNWIND $nodes AS node
CREATE (account:Account {id: node.id})
SET account += node.values
