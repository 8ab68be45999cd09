// Which problems of an earlier run are gone, now that the import runs again on a file with this header?
/* :params {id: 'people-1a2b', header: ['person', 'name']} */
MERGE (import:Import {id: $id})
  ON CREATE SET import.keepsOverwritten = true
SET import.header = $header
WITH import
MATCH (import)-[:HAS_PROBLEM]->(problem:Problem)
DETACH DELETE problem
