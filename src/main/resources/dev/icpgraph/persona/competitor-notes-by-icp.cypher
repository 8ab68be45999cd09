// What was learned of competitors' customers for this ICP, latest first?
/* :params {icp: 'observability-suite'} */
MATCH (icp:Icp {id: $icp})-[:HAS_COMPETITOR_NOTE]->(note:CompetitorNote)
OPTIONAL MATCH (note)-[:ABOUT]->(account:Account)
RETURN note {.*, key: note.id, icpKey: icp.id, account: account.id} AS part
ORDER BY note.on DESC, note.id
