// Which problems does this import keep?
/* :params {id: 'people-1a2b'} */
MATCH (:Import {id: $id})-[:HAS_PROBLEM]->(problem:Problem)
RETURN problem.row AS row, problem.column AS column, problem.value AS value, problem.code AS code,
  problem.reason AS reason, coalesce(problem.refused, true) AS refused, coalesce(problem.cells, []) AS cells
ORDER BY problem.position, problem.id
