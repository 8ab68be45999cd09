// Is there a node for every event that rows name? Removing a property that no node has locks them until the transaction ends.
/* :params {nodes: [{id: 'kubecon-2026', values: {stub: true, importId: 'uses-1a2b', row: 2}}]} */
UNWIND $nodes AS node
MERGE (event:Event {id: node.id})
  ON CREATE SET event += node.values
  ON MATCH SET event.lock = null
