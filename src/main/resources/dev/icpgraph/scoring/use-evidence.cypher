// By which links does each account use each technology?
/* :params {items: [{index: 0, account: 'acme.com', target: 'kafka', kind: null, day: null}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:USES]->(to:Technology {id: item.target})
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Technology', id: to.id, name: to.name, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, link.key
