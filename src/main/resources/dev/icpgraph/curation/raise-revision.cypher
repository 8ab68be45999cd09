// What is the revision of the graph after a write that takes reading everything?
/* :params {} */
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.value = coalesce(revision.value, 0) + 1
RETURN revision.value AS revision
