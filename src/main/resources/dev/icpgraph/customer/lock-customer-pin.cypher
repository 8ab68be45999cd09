// Under its lock, what is the last pin of this customer?
/* :params {account: 'acme.com'} */
MATCH (:Account {id: $account})-[:IS_CUSTOMER]->(customer:Customer)
SET customer.id = customer.id
WITH customer
RETURN coalesce(customer.pinRevision, 0) AS revision, customer.pinBy AS changedBy, customer.pinAt AS changedAt,
  CASE customer.pin WHEN 'PINNED' THEN 'pinned it' WHEN 'DROPPED' THEN 'dropped it' ELSE 'left it to the facts' END AS change
ORDER BY customer.id
