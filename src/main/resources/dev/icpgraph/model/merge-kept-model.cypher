// Under which id is the learned ranking that scored this version kept?
/* :params {version: 'observability-suite/3', id: 'observability-suite/3/9f86d081884c7d65', ranking: '{}', revision: 7, asOf: date('2026-11-01'), release: '1.0.0', now: datetime('2026-11-01T09:30:00Z')} */
MATCH (version:IcpVersion {id: $version})
MERGE (model:LearnedModel {id: $id})
ON CREATE SET model.ranking = $ranking, model.revision = $revision, model.asOf = $asOf, model.release = $release, model.firstScored = $now
SET model.lastScored = $now
MERGE (version)-[:SCORED_BY]->(model)
RETURN model.id AS id
