// Which accounts are known by these names: as own key, as domain, or as what they were first known by?
/* :params {names: ['acme', 'acme.com']} */
CALL () {
  MATCH (account:Account)
  WHERE account.key IN $names
  RETURN account
  UNION
  MATCH (account:Account)
  WHERE account.domain IN $names
  RETURN account
  UNION
  MATCH (account:Account)
  WHERE account.id IN $names
  RETURN account
}
RETURN account.id AS id, coalesce(account.stub, false) AS stub, account.name AS called,
  {key: account.key, domain: account.domain} AS names
ORDER BY id
