// Which version is the store of?
/* :params {} */
MATCH (store:StoreVersion {id: 'graph'})
RETURN store.version AS version, store.needs AS needs, store.application AS application, store.name AS name
