// Is there a node for every technology that rows refer to?
/* :params {importId: 'uses-1a2b', stubs: [{row: 2, id: 'kubernetes', names: {name: 'Kubernetes'}}]} */
UNWIND $stubs AS stub
MERGE (technology:Technology {id: stub.id})
  ON CREATE SET technology += stub.names, technology.stub = true, technology.importId = $importId, technology.row = stub.row
