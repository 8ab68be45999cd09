// Which revision is the graph at, and which token did the last write give it?
/* :params {} */
MATCH (revision:GraphRevision {id: 'graph'})
RETURN revision.value AS revision, revision.token AS token
