// How many runs were added to the history of this ICP, with no other run coming between?
/* :params {icp: 'observability-suite', last: 0, version: 'observability-suite/1', now: datetime('2026-11-01T09:30:00Z'), tiers: null, overrides: [], runs: []} */
MATCH (icp:Icp {id: $icp})
MERGE (icp)-[:HAS_SCORE_STATE]->(state:ScoreState {id: $icp})
WITH icp, state
WHERE coalesce(state.run, 0) = $last
SET state.run = $last + size($runs), state.version = $version, state.at = $now, state.tiers = $tiers, state.overrides = $overrides
WITH icp
UNWIND $runs AS run
CREATE (icp)-[:HAS_SCORE_RUN]->(:ScoreRun {id: $icp + '/' + toString(run.number), number: run.number, kind: run.kind,
  version: run.version, revision: run.revision, at: $now, moved: run.moved, moves: run.moves})
RETURN count(*) AS added
