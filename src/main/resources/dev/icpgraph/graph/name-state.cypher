// Which token does the state of the graph have, now that it got one if it had none?
/* :params {} */
MATCH (revision:GraphRevision {id: 'graph'})
SET revision.id = revision.id
WITH revision, toString(revision.value) + '-' AS begin
SET revision.token = CASE WHEN revision.token STARTS WITH begin THEN revision.token ELSE begin + randomUUID() END
RETURN revision.value AS revision, revision.token AS token
