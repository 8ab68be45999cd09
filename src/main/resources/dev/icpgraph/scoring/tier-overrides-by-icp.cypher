// Which tiers did people give accounts by this ICP, latest first?
/* :params {icp: 'observability-suite', most: 1000} */
MATCH (:Icp {id: $icp})-[:HAS_TIER_OVERRIDE]->(override:TierOverride)-[:OVERRIDES_TIER_OF]->(account:Account)
RETURN override {.*} AS override, account.id AS account
ORDER BY override.at DESC, override.id
LIMIT $most
