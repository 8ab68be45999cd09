// Which version is the store of from now on?
/* :params {version: 1, needs: 1, application: '0.1.0'} */
MERGE (store:StoreVersion {id: 'graph'})
SET store.version = $version, store.needs = $needs, store.application = $application, store.since = datetime()
