// Which override of this account by this ICP was taken back?
/* :params {icp: 'observability-suite', account: 'acme.com', by: 'Ada', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (:Icp {id: $icp})-[:HAS_TIER_OVERRIDE]->(override:TierOverride)-[:OVERRIDES_TIER_OF]->(:Account {id: $account})
WHERE override.clearedAt IS NULL
SET override.clearedAt = $now, override.clearedBy = $by
RETURN override.id AS id
