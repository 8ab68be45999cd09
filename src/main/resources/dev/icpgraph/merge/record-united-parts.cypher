// Which parts have two accounts that a user merges, and which of them do both have?
/* :params {keep: 'acme', gone: 'acme.com', id: 'acme/acme.com', partsOfKeep: 'acme/', partsOfGone: 'acme.com/'} */
MATCH (keep:Account {id: $keep})
MATCH (union:AccountUnion {id: $id})
MATCH (:Account {id: $gone})-[link:IS_CUSTOMER|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(part)
CREATE (union)-[:HELD]->(held:UnitedPart)
SET held = properties(part), held._kept = false, held._type = type(link), held._label = labels(part)[0],
  held._importId = link.importId, held._row = link.row,
  held._idThen = CASE WHEN part:Customer THEN $keep ELSE $partsOfKeep + substring(part.id, size($partsOfGone)) END
WITH keep, part, held
CALL (part, held) {
  MATCH (part)-[:OF]->(person:Person)
  CREATE (held)-[:HELD_TO]->(person)
}
OPTIONAL MATCH (keep)-[:IS_CUSTOMER|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(same)
WHERE same.id = held._idThen AND labels(same) = labels(part)
WITH held, same
WHERE same IS NOT NULL
CREATE (held)-[:HELD]->(kept:UnitedPart)
SET kept = properties(same), kept._kept = true
