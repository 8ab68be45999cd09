// Which learned rankings scored this version of an ICP, last used first?
/* :params {version: 'observability-suite/3', first: 20} */
MATCH (:IcpVersion {id: $version})-[:SCORED_BY]->(model:LearnedModel)
RETURN model.id AS id, model.firstScored AS firstScored, model.lastScored AS lastScored, model.revision AS revision,
  model.asOf AS asOf, model.release AS release, model.ranking AS ranking
ORDER BY lastScored DESC, id
LIMIT $first
