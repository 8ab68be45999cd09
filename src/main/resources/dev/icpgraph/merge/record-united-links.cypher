// Which links have two accounts that a user merges, and which of them do both have?
/* :params {keep: 'acme', gone: 'acme.com', id: 'acme/acme.com'} */
MATCH (keep:Account {id: $keep})
MATCH (gone:Account {id: $gone})
MATCH (union:AccountUnion {id: $id})
WITH keep, gone, union
MATCH (gone)-[link]-(other)
WHERE NOT type(link) IN ['IS_CUSTOMER', 'MADE_VISIT', 'HAS_DEPARTMENT', 'HAD_LEADERSHIP_CHANGE']
WITH keep, union, link, other, startNode(link) = gone AS outward
CREATE (union)-[:HELD]->(held:UnitedLink)
SET held = properties(link), held._kept = false, held._type = type(link), held._outward = outward
CREATE (held)-[:HELD_TO]->(other)
WITH keep, union, link, other, outward, held
WITH held, head([(keep)-[same]-(end) WHERE end = other AND type(same) = type(link)
  AND (startNode(same) = keep) = outward AND coalesce(same.key, '') = coalesce(link.key, '') | same]) AS same
WHERE same IS NOT NULL
CREATE (held)-[:HELD]->(kept:UnitedLink)
SET kept = properties(same), kept._kept = true
