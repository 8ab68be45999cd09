// Under which numbers are the accounts stored that rows name first?
/* :params {batch: {nodes: [{id: 'acme.com', domain: 'acme.com', stub: true, importId: 'uses-1a2b', row: 2}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
CREATE (account:Account)
SET account = node
RETURN node.id AS id, id(account) AS number
ORDER BY id
