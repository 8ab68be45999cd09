// What is known of each of the next accounts, what is it linked to, and which of them, by position, use, contribute to or make each technology?
/* :params {ranges: [{from: 'acme.com', to: 'beta.io'}], size: 2} */
CYPHER 25
UNWIND $ranges AS range
CALL (range) {
  MATCH (account:Account)
  WHERE account.id >= range.from AND account.id < range.to
  RETURN account, account.id AS id
  ORDER BY id
  LIMIT $size
}
WITH account, id
ORDER BY id
WITH collect(account) AS accounts, collect(id) AS ids, collect(id(account)) AS nodes
CALL (accounts) {
  UNWIND range(0, size(accounts) - 1) AS place
  WITH place, properties(accounts[place]) AS known
  RETURN collect([place, known.name, known.domain,
    known.industry, known.subIndustry, known.country, known.region, known.city,
    known.businessModel, known.operatingModel, known.owner,
    known.headcountMin, known.headcountMax, known.revenueUsdMin, known.revenueUsdMax,
    known.foundedYear, known.foundedYear, known.growthPercent, known.growthPercent,
    known.fundingUsd, known.fundingUsd]) AS values
}
CALL (accounts) {
  UNWIND range(0, size(accounts) - 1) AS place
  WITH place, accounts[place] AS account
  MATCH (account)-[link:IS_CUSTOMER|IS_WISHED|PARTICIPATED_IN|REFERRED|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE|MADE_VISIT|AT_STAGE|PARTNERS_WITH]->(other)
  WITH type(link) AS type, collect([place, link, other]) AS found
  RETURN collect([type, CASE type
    WHEN 'PARTICIPATED_IN' THEN [of IN found | [of[0], id(of[2]), of[1].role, coalesce(of[1].on, of[2].startsOn)]]
    WHEN 'REFERRED' THEN [of IN found | [of[0], id(of[2]), of[1].kind, of[1].on]]
    WHEN 'MADE_VISIT' THEN [of IN found | [of[0], 'site', null, of[2].on, of[2].pages]]
    WHEN 'AT_STAGE' THEN [of IN found | [of[0], id(of[2]), of[1].stage, of[1].on]]
    WHEN 'PARTNERS_WITH' THEN [of IN found | [of[0], id(of[2]), null, of[1].since]]
    WHEN 'HAS_DEPARTMENT' THEN [of IN found | [of[0], of[2].name, null, null, of[2].headcount]]
    WHEN 'HAD_LEADERSHIP_CHANGE' THEN [of IN found | [of[0], of[2].role, of[2].change, of[2].on]]
    ELSE [of IN found | [of[0], properties(of[2])]]
  END]) AS links
}
CALL (accounts) {
  UNWIND range(0, size(accounts) - 1) AS place
  WITH place, accounts[place] AS account
  MATCH (account)-[use:USES|CONTRIBUTES_TO|MAKES]->(technology)
  WITH technology, type(use) AS relation, collect(place) AS users
  RETURN collect([id(technology), relation, users]) AS uses
}
RETURN ids, nodes, values, links, uses
