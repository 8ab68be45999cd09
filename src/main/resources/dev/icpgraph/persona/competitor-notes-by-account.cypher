// What was learned of these accounts as competitors' customers, latest first?
/* :params {accounts: ['acme.com']} */
MATCH (account:Account)<-[:ABOUT]-(note:CompetitorNote)<-[:HAS_COMPETITOR_NOTE]-(icp:Icp)
WHERE account.id IN $accounts
RETURN note {.*, key: note.id, icpKey: icp.id, account: account.id} AS part
ORDER BY note.on DESC, note.id
