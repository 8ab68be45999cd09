// Which department of that name does each account have?
/* :params {items: [{index: 0, account: 'acme.com', target: 'platform', kind: null, day: null}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:HAS_DEPARTMENT]->(to:Department)
WHERE toLower(to.name) = item.target
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Department', id: to.id, name: to.name, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, elementId(link)
