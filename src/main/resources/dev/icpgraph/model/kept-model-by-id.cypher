// Which learned ranking was kept under this id?
/* :params {id: 'observability-suite/3/9f86d081884c7d65'} */
MATCH (model:LearnedModel {id: $id})
RETURN model.id AS id, model.firstScored AS firstScored, model.lastScored AS lastScored, model.revision AS revision,
  model.asOf AS asOf, model.release AS release, model.ranking AS ranking
ORDER BY id
