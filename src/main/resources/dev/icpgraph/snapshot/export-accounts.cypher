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
WITH account, id
ORDER BY id
WITH collect(account) AS accounts, collect(id) AS ids
CALL (accounts) {
  UNWIND range(0, size(accounts) - 1) AS place
  WITH place, properties(accounts[place]) AS known
  RETURN collect([place, known.name, known.domain,
    known.industry, known.subIndustry, known.country, known.region, known.city,
    known.businessModel, known.operatingModel,
    known.headcountMin, known.headcountMax, known.revenueUsdMin, known.revenueUsdMax,
    known.foundedYear, known.foundedYear, known.growthPercent, known.growthPercent,
    known.fundingUsd, known.fundingUsd]) AS values
}
CALL (accounts) {
  UNWIND range(0, size(accounts) - 1) AS place
  WITH place, accounts[place] AS account
  MATCH (account)-[link:IS_CUSTOMER|PARTICIPATED_IN|REFERRED|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE|MADE_VISIT|AT_STAGE|PARTNERS_WITH]->(other)
  WITH place, type(link) AS type, properties(link) AS said, other
  RETURN collect(CASE type
    WHEN 'PARTICIPATED_IN' THEN [place, type, other.id, said.role, coalesce(said.on, other.startsOn)]
    WHEN 'REFERRED' THEN [place, type, other.id, said.kind, said.on]
    WHEN 'MADE_VISIT' THEN [place, type, 'site', null, other.on, other.pages]
    WHEN 'AT_STAGE' THEN [place, type, other.id, said.stage, said.on]
    WHEN 'PARTNERS_WITH' THEN [place, type, other.id, null, said.since]
    WHEN 'HAS_DEPARTMENT' THEN [place, type, other.name, null, null, other.headcount]
    WHEN 'HAD_LEADERSHIP_CHANGE' THEN [place, type, other.role, other.change, other.on]
    ELSE [place, type, properties(other)]
  END) AS links
}
RETURN ids, values, links
