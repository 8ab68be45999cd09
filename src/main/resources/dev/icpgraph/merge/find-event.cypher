// Under which numbers are the events stored that rows link to, without locking them?
/* :params {batch: {nodes: [{id: 'kubecon-2026', values: {stub: true, importId: 'uses-1a2b', row: 2}}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
MERGE (event:Event {id: node.id})
  ON CREATE SET event += node.values
RETURN node.id AS id, id(event) AS number
ORDER BY id
