// Which revision is the graph at, as far as we see?
/* :params {} */
MATCH (revision:GraphRevision {id: 'graph'})
RETURN revision.value AS value
