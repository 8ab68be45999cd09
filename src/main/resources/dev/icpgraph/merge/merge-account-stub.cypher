// Is there a node for every account that rows refer to?
/* :params {importId: 'uses-1a2b', stubs: [{row: 2, id: 'acme.com', names: {domain: 'acme.com'}}]} */
UNWIND $stubs AS stub
MERGE (account:Account {id: stub.id})
  ON CREATE SET account += stub.names, account.stub = true, account.importId = $importId, account.row = stub.row
