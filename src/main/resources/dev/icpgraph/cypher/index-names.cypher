// Which indexes exist, including those of constraints?
/* :params {} */
SHOW INDEXES YIELD name
RETURN name
ORDER BY name
