// Which categories is each technology in?
/* :params {} */
MATCH (technology:Technology)
WHERE technology.id IS NOT NULL AND EXISTS { (technology)-[:IN_CATEGORY]->() }
RETURN technology.id AS id, COLLECT {
  MATCH (technology)-[:IN_CATEGORY]->(category:Category)
  RETURN category.id
} AS links
ORDER BY id
