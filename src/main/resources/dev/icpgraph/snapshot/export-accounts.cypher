// What is known of each of the next accounts?
/* :params {froms: ['acme.com'], size: 2} */
UNWIND $froms AS from
CALL (from) {
  MATCH (account:Account)
  WHERE account.id >= from
  RETURN account, account.id AS id
  ORDER BY id
  LIMIT $size
}
WITH account, id, COLLECT {
  MATCH (account)-[:IS_CUSTOMER]->(customer:Customer)
  RETURN properties(customer)
} AS customers
ORDER BY id
RETURN collect(id) AS ids, collect([account.name, account.domain,
  account.industry, account.subIndustry, account.country, account.region, account.city,
  account.businessModel, account.operatingModel,
  account.headcountMin, account.headcountMax, account.revenueUsdMin, account.revenueUsdMax,
  account.foundedYear, account.foundedYear, account.growthPercent, account.growthPercent,
  account.fundingUsd, account.fundingUsd]) AS values, collect(customers) AS customers
