// How many accounts are new, each with all its values or, if several rows are about it, with its id only?
/* :params {batch: {nodes: [{id: 'acme', key: 'acme', domain: 'acme.com', name: 'Acme', importId: 'accounts-1a2b', row: 2}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
CREATE (account:Account)
SET account = node
RETURN count(account) AS created
