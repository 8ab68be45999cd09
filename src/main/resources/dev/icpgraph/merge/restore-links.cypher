// Which links does the account have again, and how many does the other keep because they changed since?
/* :params {id: 'acme/acme.com', keep: 'acme', gone: 'acme.com'} */
MATCH (union:AccountUnion {id: $id})
MATCH (keep:Account {id: $keep})
MATCH (gone:Account {id: $gone})
WITH union, keep, gone
MATCH (union)-[:HELD]->(held:UnitedLink)-[:HELD_TO]->(other)
OPTIONAL MATCH (held)-[:HELD]->(kept:UnitedLink)
WITH keep, gone, held, kept, other
CALL (gone, held, other) {
  WITH gone, held, other
  WHERE held._outward
  CREATE (gone)-[link:$(held._type)]->(other)
  SET link = properties(held), link._kept = null, link._type = null, link._outward = null
}
CALL (gone, held, other) {
  WITH gone, held, other
  WHERE NOT held._outward
  CREATE (other)-[link:$(held._type)]->(gone)
  SET link = properties(held), link._kept = null, link._type = null, link._outward = null
}
WITH held, kept, head([(keep)-[same]-(end) WHERE end = other AND type(same) = held._type
  AND (startNode(same) = keep) = held._outward AND coalesce(same.key, '') = coalesce(held.key, '') | same]) AS same
WITH held, kept, same,
  all(property IN keys(same) WHERE coalesce(same[property] = coalesce(kept[property], held[property]), false))
    AND all(property IN keys(held) + keys(coalesce(kept, held)) WHERE property STARTS WITH '_' OR same[property] IS NOT NULL) AS unchanged
CALL (same, kept, unchanged) {
  WITH same, kept, unchanged
  WHERE same IS NOT NULL AND unchanged AND kept IS NULL
  DELETE same
}
CALL (same, kept, unchanged) {
  WITH same, kept, unchanged
  WHERE same IS NOT NULL AND unchanged AND kept IS NOT NULL
  SET same = properties(kept), same._kept = null
}
RETURN sum(CASE WHEN same IS NOT NULL AND NOT unchanged THEN 1 ELSE 0 END) AS left
