// In which tiers did the last score run leave the accounts of this ICP, and which overrides applied?
/* :params {icp: 'observability-suite'} */
MATCH (state:ScoreState {id: $icp})
RETURN state.run AS run, state.revision AS revision, state.version AS version, state.at AS at, state.tiers AS tiers, state.overrides AS overrides, state.model AS model
ORDER BY state.id
