// Is it our turn that ends now?
/* :params {owner: '6f0c'} */
MATCH (writer:ElectedWriter {id: 'writer'})
WHERE writer.owner = $owner
SET writer.until = datetime.realtime(), writer.owner = null
RETURN writer.turn AS turn
