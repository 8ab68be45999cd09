// What is known of each of the next accounts, and what is it linked to beside technologies?
/* :params {froms: ['acme.com'], size: 2} */
UNWIND $froms AS from
CALL (from) {
  MATCH (account:Account)
  WHERE account.id >= from
  RETURN account, account.id AS id
  ORDER BY id
  LIMIT $size
}
WITH account, id, properties(account) AS known
ORDER BY id
RETURN collect(id) AS ids, collect([known.name, known.domain,
  known.industry, known.subIndustry, known.country, known.region, known.city,
  known.businessModel, known.operatingModel,
  known.headcountMin, known.headcountMax, known.revenueUsdMin, known.revenueUsdMax,
  known.foundedYear, known.foundedYear, known.growthPercent, known.growthPercent,
  known.fundingUsd, known.fundingUsd]) AS values, collect(COLLECT {
  MATCH (account)-[link:IS_CUSTOMER|PARTICIPATED_IN|REFERRED|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE|MADE_VISIT|AT_STAGE|PARTNERS_WITH]->(other)
  WITH type(link) AS type, properties(link) AS said, other
  RETURN CASE type
    WHEN 'PARTICIPATED_IN' THEN [type, other.id, said.role, coalesce(said.on, other.startsOn), null]
    WHEN 'REFERRED' THEN [type, other.id, said.kind, said.on, null]
    WHEN 'MADE_VISIT' THEN [type, 'site', null, other.on, other.pages]
    WHEN 'AT_STAGE' THEN [type, other.id, said.stage, said.on, null]
    WHEN 'PARTNERS_WITH' THEN [type, other.id, null, said.since, null]
    WHEN 'HAS_DEPARTMENT' THEN [type, other.name, null, null, other.headcount]
    WHEN 'HAD_LEADERSHIP_CHANGE' THEN [type, other.role, other.change, other.on, null]
    ELSE [type, properties(other)]
  END
}) AS links
