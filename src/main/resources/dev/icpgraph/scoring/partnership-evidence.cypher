// By which links is each account a partner of each partner?
/* :params {items: [{index: 0, account: 'acme.com', target: 'tidewell', kind: null, day: '2024-01-01'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:PARTNERS_WITH]->(to:Partner {id: item.target})
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name, importId: from.importId, row: from.row} AS from,
  {type: 'Partner', id: to.id, name: to.name, importId: to.importId, row: to.row} AS to
ORDER BY item, to.id, elementId(link)
