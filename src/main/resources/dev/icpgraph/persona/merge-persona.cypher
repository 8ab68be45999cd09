// Which persona does this ICP have after this change?
/* :params {icp: 'observability-suite', id: 'observability-suite/head-of-platform', facts: {name: 'Head of platform', role: 'DECISION_MAKER', titles: ['Head of Platform']}} */
MATCH (icp:Icp {id: $icp})
MERGE (persona:Persona {id: $id})
MERGE (icp)-[:HAS_PERSONA]->(persona)
SET persona = $facts, persona.id = $id
RETURN persona.id AS id
