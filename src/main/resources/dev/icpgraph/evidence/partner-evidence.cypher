// By which links is each account a partner of each partner?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'aws'}]} */
UNWIND $items AS item
MATCH (to:Partner {id: item.shared})
MATCH (from:Account {id: item.account})-[link:PARTNERS_WITH]->(to)
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, .name, .importId, .row, type: 'Partner'} AS to
ORDER BY item, link.key
