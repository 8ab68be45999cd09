// Which indexes are there, those of constraints among them?
/* :params {} */
SHOW INDEXES YIELD name
RETURN name
ORDER BY name
