// Which turn is it, and is it ours after we took or renewed it?
/* :params {owner: '6f0c', leaseMillis: 15000} */
MERGE (writer:ElectedWriter {id: 'writer'})
SET writer.id = writer.id
WITH writer, datetime.realtime() AS now
WITH writer, now, coalesce(writer.owner = $owner, false) AS ours, coalesce(writer.until > now, false) AS held
SET writer.turn = CASE WHEN ours OR held THEN coalesce(writer.turn, 0) ELSE coalesce(writer.turn, 0) + 1 END,
  writer.until = CASE WHEN ours OR NOT held THEN now + duration({milliseconds: $leaseMillis}) ELSE writer.until END,
  writer.owner = CASE WHEN ours OR NOT held THEN $owner ELSE writer.owner END
RETURN writer.turn AS turn, writer.owner = $owner AS held
