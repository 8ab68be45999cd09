// How many learned rankings of this ICP were deleted, because no run has used them since then?
/* :params {icp: 'observability-suite', before: datetime('2025-11-01T00:00:00Z')} */
MATCH (:Icp {id: $icp})-[:HAS_VERSION]->(version:IcpVersion)-[:SCORED_BY]->(model:LearnedModel)
WITH version, model
ORDER BY model.firstScored, model.id
WITH version, collect(model) AS models
WITH models[1..-1] AS between
UNWIND between AS model
WITH model
WHERE model.lastScored < $before
DETACH DELETE model
RETURN count(*) AS deleted
