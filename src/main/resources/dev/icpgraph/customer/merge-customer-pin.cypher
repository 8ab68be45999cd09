// Which customer is pinned, dropped or neither now?
/* :params {account: 'acme.com', pin: 'PINNED', by: 'Ada', reason: 'They bring us others', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (account:Account {id: $account})-[:IS_CUSTOMER]->(customer:Customer)
SET customer.pin = $pin, customer.pinBy = $by, customer.pinReason = $reason, customer.pinAt = $now,
  customer.pinRevision = coalesce(customer.pinRevision, 0) + 1
RETURN account.id AS account
