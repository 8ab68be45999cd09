// Which nodes took the space of deleted data?
/* :params {} */
MATCH (filler:Filler)
DELETE filler
