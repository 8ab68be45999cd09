// Which turn is it, until this transaction ends?
/* :params {} */
MATCH (writer:ElectedWriter {id: 'writer'})
SET writer.id = writer.id
// A node that was deleted while we waited for its lock has no values.
RETURN coalesce(writer.turn, 0) AS turn
