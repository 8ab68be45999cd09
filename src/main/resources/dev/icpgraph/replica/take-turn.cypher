// Which turn is it, and is it ours after we took or renewed it?
/* :params {owner: '6f0c', leaseMillis: 15000} */
MERGE (writer:ElectedWriter {id: 'writer'})
SET writer.id = writer.id
WITH writer, datetime.realtime() AS now
WITH writer, now, coalesce(writer.owner = $owner, false) AS ours,
  coalesce(writer.owner <> $owner AND writer.until > now, false) AS theirs
SET writer.turn = CASE WHEN ours OR theirs THEN coalesce(writer.turn, 0) ELSE coalesce(writer.turn, 0) + 1 END,
  writer.until = CASE WHEN theirs THEN writer.until ELSE now + duration({milliseconds: $leaseMillis}) END,
  writer.owner = CASE WHEN theirs THEN writer.owner ELSE $owner END
// A node that was deleted while we waited for its lock has no values.
RETURN writer.turn AS turn, coalesce(writer.owner = $owner, false) AS held
