// Which accounts are there, and what is known of each?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL
RETURN account.id AS id, account.name AS name,
  account.industry AS industry, account.subIndustry AS subIndustry,
  account.country AS country, account.region AS region, account.city AS city,
  account.businessModel AS businessModel, account.operatingModel AS operatingModel,
  account.headcountMin AS headcountMin, account.headcountMax AS headcountMax,
  account.revenueUsdMin AS revenueUsdMin, account.revenueUsdMax AS revenueUsdMax,
  account.foundedYear AS foundedYear, account.growthPercent AS growthPercent, account.fundingUsd AS fundingUsd
ORDER BY id
