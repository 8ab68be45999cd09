// Which categories are these technologies in?
/* :params {ids: ['kubernetes']} */
MATCH (technology:Technology)-[:IN_CATEGORY]->(category:Category)
WHERE technology.id IN $ids
WITH technology.id AS id, category
ORDER BY id, category.id
RETURN id, collect(category.name) AS categories
ORDER BY id
