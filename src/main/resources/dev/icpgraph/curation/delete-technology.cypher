// What was this technology called, and how many uses went with it, and the categories that only it was in?
/* :params {id: 'kubernetes'} */
MATCH (technology:Technology {id: $id})
WITH technology, coalesce(technology.name, technology.id) AS name, COUNT { (technology)<-[:USES|CONTRIBUTES_TO|MAKES]-() } AS uses,
  COLLECT { MATCH (technology)-[:IN_CATEGORY]->(category) RETURN category } AS categories
DETACH DELETE technology
WITH name, uses, [category IN categories WHERE NOT EXISTS { (category)<-[:IN_CATEGORY]-() }] AS empty
FOREACH (category IN empty | DELETE category)
RETURN name, uses
