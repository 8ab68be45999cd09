// Which score runs of this ICP moved accounts since then, oldest first?
/* :params {icp: 'observability-suite', since: datetime('2026-10-01T00:00:00Z')} */
MATCH (:Icp {id: $icp})-[:HAS_SCORE_RUN]->(run:ScoreRun)
WHERE run.at > $since
RETURN run.kind AS kind, run.at AS at, run.moves AS moves
ORDER BY run.number, run.id
