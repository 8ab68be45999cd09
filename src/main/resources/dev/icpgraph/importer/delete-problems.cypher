// Which problems of an earlier run are gone, now that the import runs again on a file with this header?
/* :params {id: 'people-1a2b', header: ['person', 'name']} */
MATCH (import:Import {id: $id})
SET import.header = $header
WITH import
MATCH (import)-[:HAS_PROBLEM]->(problem:Problem)
DETACH DELETE problem
