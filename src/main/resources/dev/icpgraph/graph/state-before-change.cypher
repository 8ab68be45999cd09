// Which state did the write of a revision follow?
/* :params {revision: 18} */
MATCH (change:GraphChange {id: $revision})
RETURN change.follows AS token
