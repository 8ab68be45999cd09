// Under which numbers are the technologies stored that rows describe, locked until this transaction ends?
/* :params {batch: {nodes: [{id: 'kubernetes', values: {name: 'Kubernetes', stub: true, importId: 'uses-1a2b', row: 2}}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
MERGE (technology:Technology {id: node.id})
  ON CREATE SET technology += node.values
  // No node has this property: removing it locks the node until the transaction ends.
  ON MATCH SET technology.lock = null
RETURN node.id AS id, id(technology) AS number
ORDER BY id
