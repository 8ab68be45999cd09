// Which pins do these customers have?
/* :params {accounts: ['acme.com']} */
MATCH (account:Account)-[:IS_CUSTOMER]->(customer:Customer)
WHERE account.id IN $accounts AND (customer.pin IS NOT NULL OR customer.pinRevision IS NOT NULL)
RETURN account.id AS account, customer.pin AS pin, customer.pinBy AS by, customer.pinReason AS reason, customer.pinAt AS at,
  coalesce(customer.pinRevision, 0) AS revision
ORDER BY account
