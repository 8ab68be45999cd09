// What are the rows that each account and others came by?
/* :params {items: [{index: 0, account: 'acme.com', best: ['beta.io']}]} */
UNWIND $items AS item
UNWIND range(0, size(item.best)) AS rank
MATCH (account:Account {id: ([item.account] + item.best)[rank]})
RETURN item.index AS item, account.id AS id, account.name AS name, account.importId AS importId, account.row AS row
ORDER BY item, rank, id
