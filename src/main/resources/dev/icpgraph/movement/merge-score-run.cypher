// Which state follows these runs, unless another run came in between or newer data was scored?
/* :params {icp: 'observability-suite', last: 0, revision: 7, version: 'observability-suite/1', now: datetime('2026-11-01T09:30:00Z'), tiers: null, overrides: [], model: null, runs: []} */
MATCH (icp:Icp {id: $icp})
MERGE (icp)-[:HAS_SCORE_STATE]->(state:ScoreState {id: $icp})
WITH icp, state
WHERE coalesce(state.run, 0) = $last AND coalesce(state.revision, -1) <= $revision
SET state.run = $last + size($runs), state.revision = $revision, state.version = $version, state.at = $now, state.tiers = $tiers, state.overrides = $overrides, state.model = $model
FOREACH (run IN $runs |
  CREATE (icp)-[:HAS_SCORE_RUN]->(:ScoreRun {id: $icp + '/' + toString(run.number), number: run.number, kind: run.kind,
    version: run.version, revision: run.revision, at: $now, moved: run.moved, model: run.model, moves: run.moves}))
RETURN state.id AS state
