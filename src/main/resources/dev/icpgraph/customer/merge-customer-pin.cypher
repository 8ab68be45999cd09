// Which revision is the graph at, once the customer is pinned, dropped or neither?
/* :params {account: 'acme.com', pin: 'PINNED', by: 'Ada', reason: 'They bring us others', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (:Account {id: $account})-[:IS_CUSTOMER]->(customer:Customer)
SET customer.pin = $pin, customer.pinBy = $by, customer.pinReason = $reason, customer.pinAt = $now,
  customer.pinRevision = coalesce(customer.pinRevision, 0) + 1
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.value = coalesce(revision.value, 0) + 1
CREATE (:GraphChange {id: revision.value, accounts: [$account], people: []})
RETURN revision.value AS revision
