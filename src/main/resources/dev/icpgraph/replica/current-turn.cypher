// Which turn is it, until this transaction ends?
/* :params {} */
MATCH (writer:ElectedWriter {id: 'writer'})
SET writer.id = writer.id
RETURN writer.turn AS turn
