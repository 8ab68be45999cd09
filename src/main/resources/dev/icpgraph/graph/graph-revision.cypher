// Which revision is the graph at?
/* :params {} */
MATCH (revision:GraphRevision {id: 'graph'})
RETURN revision.value AS value
