// What was learned of competitors' customers for any ICP, latest first?
/* :params {} */
MATCH (icp:Icp)-[:HAS_COMPETITOR_NOTE]->(note:CompetitorNote)
OPTIONAL MATCH (note)-[:ABOUT]->(account:Account)
RETURN note {.*, key: note.id, icpKey: icp.id, account: account.id} AS part
ORDER BY coalesce(toString(note.on), '') DESC, note.id
