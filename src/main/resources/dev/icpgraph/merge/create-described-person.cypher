// How many people, each with all their values or, if several rows are about them, their id alone, are new?
/* :params {batch: {nodes: [{id: 'p17', key: 'p17', name: 'Ada', importId: 'people-1a2b', row: 2}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
CREATE (person:Person)
SET person = node
RETURN count(person) AS created
