// Which parts does the account have again, and how many does the other keep because they changed since?
/* :params {id: 'acme/acme.com', keep: 'acme', gone: 'acme.com'} */
MATCH (union:AccountUnion {id: $id})
MATCH (keep:Account {id: $keep})
MATCH (gone:Account {id: $gone})
MATCH (union)-[:HELD]->(held:UnitedPart)
OPTIONAL MATCH (held)-[:HELD]->(kept:UnitedPart)
OPTIONAL MATCH (keep)-[:IS_CUSTOMER|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(same)
WHERE same.id = held._idThen AND labels(same)[0] = held._label
WITH gone, held, kept, same,
  all(property IN keys(same) WHERE property = 'id' OR coalesce(same[property] = coalesce(kept[property], held[property]), false))
    AND all(property IN keys(held) + keys(coalesce(kept, held)) WHERE property STARTS WITH '_' OR same[property] IS NOT NULL) AS unchanged
CALL (same, kept, unchanged) {
  WITH same, kept, unchanged
  WHERE same IS NOT NULL AND unchanged AND kept IS NULL
  DETACH DELETE same
}
CALL (same, kept, unchanged) {
  WITH same, kept, unchanged
  WHERE same IS NOT NULL AND unchanged AND kept IS NOT NULL
  SET same = properties(kept), same._kept = null
}
CALL (gone, held) {
  CREATE (part:$(held._label))
  SET part = properties(held), part._kept = null, part._type = null, part._label = null, part._importId = null, part._row = null, part._idThen = null
  CREATE (gone)-[link:$(held._type)]->(part)
  SET link.importId = held._importId, link.row = held._row
  WITH held, part
  MATCH (held)-[:HELD_TO]->(person:Person)
  CREATE (part)-[of:OF]->(person)
  SET of.importId = held.importId, of.row = held.row
}
RETURN sum(CASE WHEN same IS NOT NULL AND NOT unchanged THEN 1 ELSE 0 END) AS left
