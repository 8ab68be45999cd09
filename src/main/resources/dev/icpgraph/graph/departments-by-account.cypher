// Which departments does each of these accounts have?
/* :params {ids: ['acme.com']} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, COLLECT {
  MATCH (account)-[:HAS_DEPARTMENT]->(department:Department)
  RETURN {department: properties(department)}
  ORDER BY department.name, department.id
} AS links
ORDER BY id
