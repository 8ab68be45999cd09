// What is stored of two accounts before a user merges them?
/* :params {keep: 'acme', gone: 'acme.com', id: 'acme/acme.com', by: 'ann', reason: 'One company', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (keep:Account {id: $keep})
MATCH (gone:Account {id: $gone})
MERGE (union:AccountUnion {id: $id})
SET union = {id: $id, gone: gone.id, name: coalesce(gone.name, gone.domain, gone.id),
  names: COLLECT { UNWIND [gone.id, gone.key, gone.domain] AS name WITH DISTINCT name WHERE name IS NOT NULL RETURN name },
  by: $by, reason: $reason, at: $now}
CREATE (union)-[:HELD]->(formerly:UnitedAccount)
SET formerly = properties(gone), formerly._kept = false
CREATE (union)-[:HELD]->(kept:UnitedAccount)
SET kept = properties(keep), kept._kept = true
MERGE (union)-[:UNITED_INTO]->(keep)
RETURN union.id AS id
