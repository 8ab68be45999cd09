// What is the revision of the graph after this write?
/* :params {} */
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.value = coalesce(revision.value, 0) + 1
RETURN revision.value AS revision
