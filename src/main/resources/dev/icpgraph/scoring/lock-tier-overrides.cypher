// Under the locks of the ICP and the account, who changed the override of this account last, and how many others have this tier?
/* :params {icp: 'observability-suite', account: 'acme.com', tier: 'TIER_1', today: date('2026-11-01')} */
MATCH (icp:Icp {id: $icp})
SET icp.id = icp.id
WITH icp
OPTIONAL MATCH (account:Account {id: $account})
// No node has this property: removing it locks the node until the transaction ends.
SET account.lock = null
WITH icp
OPTIONAL MATCH (icp)-[:HAS_TIER_OVERRIDE]->(other:TierOverride)-[:OVERRIDES_TIER_OF]->(account:Account)
WHERE other.clearedAt IS NULL AND other.until >= $today AND other.tier = $tier AND account.id <> $account
WITH icp, count(other) AS others
OPTIONAL MATCH (icp)-[:HAS_TIER_OVERRIDE]->(mine:TierOverride)-[:OVERRIDES_TIER_OF]->(:Account {id: $account})
WITH others, mine
ORDER BY mine.revision DESC, mine.at DESC, mine.id
LIMIT 1
RETURN others, coalesce(mine.revision, 0) AS latest,
  CASE WHEN mine.clearedAt IS NULL AND mine.until >= $today THEN coalesce(mine.revision, 1) ELSE 0 END AS revision,
  coalesce(mine.clearedBy, mine.by) AS changedBy, coalesce(mine.clearedAt, mine.at) AS changedAt,
  CASE WHEN mine.clearedAt IS NULL THEN 'gave it ' + mine.tier ELSE 'took its tier back' END AS change
