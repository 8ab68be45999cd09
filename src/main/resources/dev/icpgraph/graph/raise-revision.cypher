// What is the revision of the graph after this write, which is recorded with what it touched?
/* :params {told: true, accounts: ['acme.com'], people: ['p17']} */
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.value = coalesce(revision.value, 0) + 1
WITH revision, revision.token AS follows
SET revision.token = toString(revision.value) + '-' + randomUUID()
FOREACH (told IN CASE WHEN $told THEN [1] ELSE [] END |
  CREATE (:GraphChange {id: revision.value, follows: follows, accounts: $accounts, people: $people}))
WITH revision.value AS revision
CALL (revision) {
  MATCH (old:GraphChange)
  WHERE old.id <= revision - 1000
  DELETE old
}
RETURN revision
