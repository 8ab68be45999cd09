// Which visits did each account make on each day?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'site', day: '2026-10-30'}]} */
UNWIND $items AS item
MATCH (from:Account {id: item.account})-[link:MADE_VISIT]->(to:Visit)
WHERE item.day STARTS WITH to.on
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, name: to.on, .importId, .row, type: 'Visit'} AS to
ORDER BY item, to.id, elementId(link)
