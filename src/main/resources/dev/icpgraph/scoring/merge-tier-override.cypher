// Which override does this account have by this ICP now that the one before has ended?
/* :params {icp: 'observability-suite', account: 'acme.com', id: 'a1', tier: 'TIER_1', by: 'Ada', reason: 'Known', now: datetime('2026-11-01T09:30:00Z'), until: date('2026-12-31'), revision: 1} */
MATCH (icp:Icp {id: $icp})
MATCH (account:Account {id: $account})
OPTIONAL MATCH (icp)-[:HAS_TIER_OVERRIDE]->(old:TierOverride)-[:OVERRIDES_TIER_OF]->(account)
WHERE old.clearedAt IS NULL
SET old.clearedAt = $now, old.clearedBy = $by
WITH DISTINCT icp, account
CREATE (icp)-[:HAS_TIER_OVERRIDE]->(override:TierOverride {id: $id, tier: $tier, by: $by, reason: $reason, at: $now, until: $until,
  revision: $revision})
CREATE (override)-[:OVERRIDES_TIER_OF]->(account)
RETURN override.id AS id
