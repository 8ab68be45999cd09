// What is the revision of the graph after this write, when no record of changes names these people any more?
/* :params {ids: ['p17']} */
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.value = coalesce(revision.value, 0) + 1
WITH revision.value AS revision
CALL () {
  MATCH (change:GraphChange)
  WHERE any(id IN $ids WHERE id IN change.people)
  DELETE change
}
RETURN revision
