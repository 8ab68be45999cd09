// How are categories, events, competitors and partners written?
/* :params {} */
MATCH (node:Category|Event|Competitor|Partner)
RETURN toUpper(head(labels(node))) AS kind, node.id AS id, node.name AS name
ORDER BY kind, id
