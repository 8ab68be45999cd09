// Which ids do the nodes with these numbers in the store have?
/* :params {nodes: [1, 2]} */
CYPHER 25
UNWIND $nodes AS number
MATCH (node)
WHERE id(node) = number AND node.id IS NOT NULL
RETURN number AS node, node.id AS id
