// Under which numbers are the events stored that rows describe, locked until this transaction ends?
/* :params {batch: {nodes: [{id: 'kubecon-2026', values: {stub: true, importId: 'uses-1a2b', row: 2}}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
MERGE (event:Event {id: node.id})
  ON CREATE SET event += node.values
  // No node has this property: removing it locks the node until the transaction ends.
  ON MATCH SET event.lock = null
RETURN node.id AS id, id(event) AS number
ORDER BY id
