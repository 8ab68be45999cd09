// Which overrides end, because an account that was merged with another has a later one for the same ICP?
/* :params {keep: 'acme'} */
MATCH (account:Account {id: $keep})<-[:OVERRIDES_TIER_OF]-(override:TierOverride)<-[:HAS_TIER_OVERRIDE]-(icp:Icp)
WHERE override.clearedAt IS NULL
WITH icp, override
ORDER BY override.at DESC, override.id
WITH icp, collect(override) AS open
UNWIND tail(open) AS earlier
SET earlier.clearedAt = open[0].at, earlier.clearedBy = open[0].by
