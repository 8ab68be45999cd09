// Which technologies, categories, events, competitors and partners exist, in which order?
/* :params {} */
CYPHER 25
MATCH (node:Technology|Category|Event|Competitor|Partner)
WHERE node.id IS NOT NULL
RETURN toUpper(head([label IN labels(node) WHERE label IN ['Technology', 'Category', 'Event', 'Competitor', 'Partner']])) AS kind,
  id(node) AS node, node.id AS id, node.name AS name, node.firstReleasedYear AS firstReleasedYear, node.series AS series, node.kind AS eventKind,
  COLLECT {
    MATCH (node)-[:IN_CATEGORY]->(category:Category)
    RETURN category.id
  } AS categories
ORDER BY kind, id
