// Which personas has this ICP, by their part in buying?
/* :params {icp: 'observability-suite'} */
MATCH (icp:Icp {id: $icp})-[:HAS_PERSONA]->(persona:Persona)
RETURN persona {.*, key: persona.id, icpKey: icp.id} AS part
ORDER BY CASE persona.role WHEN 'USER' THEN 0 WHEN 'INFLUENCER' THEN 1 ELSE 2 END, persona.name, persona.id
