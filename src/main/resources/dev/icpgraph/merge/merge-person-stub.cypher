// Is there a node for every person that rows refer to?
/* :params {importId: 'uses-1a2b', stubs: [{row: 2, id: 'ada@acme.com', names: {email: 'ada@acme.com'}}]} */
UNWIND $stubs AS stub
MERGE (person:Person {id: stub.id})
  ON CREATE SET person += stub.names, person.stub = true, person.importId = $importId, person.row = stub.row
