// What is the store called from now on?
/* :params {} */
MATCH (store:StoreVersion {id: 'graph'})
SET store.id = store.id
SET store.name = coalesce(store.name, randomUUID())
RETURN store.name AS name
