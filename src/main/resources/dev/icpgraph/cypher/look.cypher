// Does Neo4j answer?
/* :params {} */
RETURN 1 AS one
