// Is there a node for every technology that rows name? Removing a property that no node has locks them until the transaction ends.
/* :params {nodes: [{id: 'kubernetes', values: {name: 'Kubernetes', stub: true, importId: 'uses-1a2b', row: 2}}]} */
UNWIND $nodes AS node
MERGE (technology:Technology {id: node.id})
  ON CREATE SET technology += node.values
  ON MATCH SET technology.lock = null
