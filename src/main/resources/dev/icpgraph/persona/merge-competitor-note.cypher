// Which note about an account does this ICP have after this change?
/* :params {icp: 'observability-suite', id: 'observability-suite/n1', facts: {account: 'acme.com', competitor: 'rival.com', problems: 'Slow'}} */
MATCH (icp:Icp {id: $icp})
MATCH (account:Account {id: $facts.account})
MERGE (note:CompetitorNote {id: $id})
MERGE (icp)-[:HAS_COMPETITOR_NOTE]->(note)
WITH note, account
OPTIONAL MATCH (note)-[old:ABOUT]->(other:Account)
WHERE other.id <> account.id
DELETE old
WITH DISTINCT note, account
MERGE (note)-[:ABOUT]->(account)
SET note = $facts, note.id = $id, note.account = null
RETURN note.id AS id
