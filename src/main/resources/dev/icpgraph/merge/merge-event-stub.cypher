// Is there a node for every event that rows refer to?
/* :params {importId: 'uses-1a2b', stubs: [{row: 2, id: 'kubecon-2026', names: {}}]} */
UNWIND $stubs AS stub
MERGE (event:Event {id: stub.id})
  ON CREATE SET event += stub.names, event.stub = true, event.importId = $importId, event.row = stub.row
