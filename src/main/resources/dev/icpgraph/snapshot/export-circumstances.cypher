// Which departments, changes of leaders, visits, competitors and partners does each account have?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL
  AND EXISTS { (account)-[:HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE|MADE_VISIT|AT_STAGE|PARTNERS_WITH]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[link:HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE|MADE_VISIT|AT_STAGE|PARTNERS_WITH]->(other)
  RETURN [type(link), CASE type(link)
      WHEN 'HAS_DEPARTMENT' THEN other.name
      WHEN 'HAD_LEADERSHIP_CHANGE' THEN other.role
      WHEN 'MADE_VISIT' THEN 'site'
      ELSE other.id
    END, coalesce(link.stage, other.change), coalesce(link.on, link.since, other.on), coalesce(other.headcount, other.pages)]
} AS links
ORDER BY id
