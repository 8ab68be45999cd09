// Which rows with problems are deleted?
/* :params {nodes: ['4:x:1']} */
UNWIND $nodes AS id
MATCH (problem)
WHERE elementId(problem) = id
DETACH DELETE problem
