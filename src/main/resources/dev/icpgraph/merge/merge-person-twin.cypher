// Which person remains, with all links and facts of both, when two people are merged?
/* :params {keep: 'p17', gone: 'ada@acme.com'} */
MATCH (keep:Person {id: $keep})
MATCH (gone:Person {id: $gone})
CALL (keep, gone) {
  MATCH (gone)-[link]-(other)
  WHERE other <> keep AND other <> gone
  WITH keep, link, other, CASE WHEN type(link) = 'KNOWS' THEN keep.id < other.id ELSE startNode(link) = gone END AS outward
  OPTIONAL MATCH (keep)-[same]-(end)
  WHERE end = other AND type(same) = type(link) AND (startNode(same) = keep) = outward
    AND coalesce(same.key, '') = coalesce(link.key, '')
  WITH keep, link, other, outward, same, properties(link) AS more, properties(same) AS own
  CALL (keep, link, other, outward, same, more) {
    WITH keep, link, other, outward, same, more
    WHERE same IS NULL AND outward
    CREATE (keep)-[moved:$(type(link))]->(other)
    SET moved = more
  }
  CALL (keep, link, other, outward, same, more) {
    WITH keep, link, other, outward, same, more
    WHERE same IS NULL AND NOT outward
    CREATE (other)-[moved:$(type(link))]->(keep)
    SET moved = more
  }
  CALL (same, more, own) {
    WITH same, more, own
    WHERE same IS NOT NULL
    SET same += more
    SET same += own
  }
}
WITH keep, gone, properties(keep) AS own, properties(gone) AS more
DETACH DELETE gone
SET keep += more
SET keep += own
SET keep.stub = CASE WHEN own.stub AND more.stub THEN true END
