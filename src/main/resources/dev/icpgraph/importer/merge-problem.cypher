// Which problems does this import keep?
/* :params {id: 'people-1a2b', problems: [{position: 0, row: 2, column: 'email', value: 'x', code: 'NOT_AN_EMAIL', reason: 'Write an e-mail address', refused: false, cells: ['p17', 'x']}]} */
MATCH (import:Import {id: $id})
UNWIND $problems AS given
MERGE (problem:Problem {id: $id + '/' + given.position})
SET problem += given
MERGE (import)-[:HAS_PROBLEM]->(problem)
