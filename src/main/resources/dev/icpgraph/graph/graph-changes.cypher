// Which accounts and people did each write touch since a revision?
/* :params {since: 17} */
MATCH (revision:GraphRevision {id: 'graph'})
RETURN revision.value AS revision, revision.token AS token, COLLECT {
  MATCH (change:GraphChange)
  WHERE change.id > $since AND change.id <= revision.value
  RETURN [change.accounts, change.people]
} AS changes
