// What set each of these accounts last?
/* :params {ids: ['acme.com']} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN {type: 'Account', id: account.id, name: account.name, importId: account.importId, row: account.row} AS node
ORDER BY id
