// Which account is wished for now, or no longer?
/* :params {account: 'acme.com', wished: true, by: 'Ada', reason: 'They raised money', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (account:Account {id: $account})
MERGE (account)-[:IS_WISHED]->(wish:Wish)
SET wish.wished = $wished, wish.by = $by, wish.reason = $reason, wish.at = $now, wish.revision = coalesce(wish.revision, 0) + 1
RETURN DISTINCT account.id AS account
