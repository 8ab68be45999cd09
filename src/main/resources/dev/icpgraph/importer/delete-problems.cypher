// Which problems of an earlier run are gone, now that the import runs again?
/* :params {id: 'people-1a2b'} */
MATCH (:Import {id: $id})-[:HAS_PROBLEM]->(problem:Problem)
DETACH DELETE problem
