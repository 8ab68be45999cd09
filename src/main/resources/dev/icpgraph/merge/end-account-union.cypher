// Which merge was undone, so that nothing more is stored for it?
/* :params {id: 'acme/acme.com', by: 'ann', now: datetime('2026-11-02T09:30:00Z')} */
MATCH (union:AccountUnion {id: $id})
SET union.partedAt = $now, union.partedBy = $by
WITH union
MATCH (union)-[:HELD*1..2]->(held)
DETACH DELETE held
