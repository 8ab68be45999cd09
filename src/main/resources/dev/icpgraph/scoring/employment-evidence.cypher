// By which links does each person work at each account?
/* :params {items: [{index: 0, account: 'acme.com', target: 'ada@acme.com', kind: null, day: null}]} */
UNWIND $items AS item
MATCH (from:Person {id: item.target})-[link:EMPLOYED_AT {current: true}]->(to:Account {id: item.account})
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Person', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Account', id: to.id, name: to.name, importId: to.importId, row: to.row} AS to
ORDER BY item, from.id, link.key
