// Which technologies came into a category they were not in?
/* :params {importId: 'technologies-1a2b', batch: {rows: [{place: 0, row: 2, technology: 'kubernetes', category: 'Orchestration'}]}} */
UNWIND $batch.rows AS row
MATCH (technology:Technology {id: row.technology})
MERGE (category:Category {id: toLower(row.category)})
  ON CREATE SET category.name = row.category, category.importId = $importId, category.row = row.row
MERGE (technology)-[link:IN_CATEGORY]->(category)
WITH row, link,
  link.importId IS NULL AS changed
FOREACH (once IN CASE WHEN changed THEN [1] ELSE [] END |
  SET link.importId = $importId, link.row = row.row)
RETURN row.place AS place, changed
ORDER BY place
