// Which of these nodes exist, locked until this transaction ends?
/* :params {numbers: [17]} */
CYPHER 25
UNWIND $numbers AS number
MATCH (node)
WHERE id(node) = number
WITH DISTINCT node,
  CASE WHEN node:Account THEN 0 WHEN node:Person THEN 1 WHEN node:Technology THEN 2 WHEN node:Event THEN 3 ELSE 4 END AS turn
ORDER BY turn, node.id
// No node has this property: removing it locks the node until the transaction ends.
SET node.lock = null
