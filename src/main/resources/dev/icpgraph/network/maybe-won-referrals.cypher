// Which referrals have the outcome of a customer, or lead to one?
/* :params {won: ['WON', 'Won', 'won']} */
CALL () {
  MATCH (:Customer)<-[:IS_CUSTOMER]-(:Account)<-[link:REFERRED]-(:Account)
  RETURN startNode(link) AS from, endNode(link) AS to
  UNION
  MATCH (from:Account)-[link:REFERRED]->(to:Account)
  WHERE link.outcome IN $won
  RETURN from, to
}
WITH from, to
WHERE from <> to
MATCH (from)-[link:REFERRED]->(to)
WITH from, to, link
ORDER BY link.on, link.key
WITH from, to, collect(link {.kind, .on, .outcome, .amountUsd}) AS rows
OPTIONAL MATCH (to)-[:IS_CUSTOMER]->(customer:Customer)
RETURN from.id AS from, to.id AS to, rows, customer IS NOT NULL AS customer, customer.since AS since, customer.revenueUsd AS revenueUsd
ORDER BY from, to
