// How many score runs of this ICP were deleted because they were old or too many?
/* :params {icp: 'observability-suite', most: 1000, before: datetime('2025-11-01T00:00:00Z')} */
MATCH (icp:Icp {id: $icp})-[:HAS_SCORE_STATE]->(state:ScoreState)
MATCH (icp)-[:HAS_SCORE_RUN]->(run:ScoreRun)
WHERE run.number <= state.run - $most OR run.at < $before
DETACH DELETE run
RETURN count(*) AS deleted
