// Which of these accounts exist, locked until this transaction ends?
/* :params {ids: ['acme', 'acme.com']} */
MATCH (account:Account)
WHERE account.id IN $ids
WITH account
ORDER BY account.id
// No node has this property: removing it locks the node until the transaction ends.
SET account.lock = null
RETURN account.id AS id
ORDER BY id
