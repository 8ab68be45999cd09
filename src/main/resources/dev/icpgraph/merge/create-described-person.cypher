// How many people are new, each with all values or, if several rows are about the person, with the id only?
/* :params {batch: {nodes: [{id: 'p17', key: 'p17', name: 'Ada', importId: 'people-1a2b', row: 2}]}} */
CYPHER 25
UNWIND $batch.nodes AS node
CREATE (person:Person)
SET person = node
RETURN count(person) AS created
