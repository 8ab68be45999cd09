// As what did each account, and best customers, take part in each event?
/* :params {items: [{index: 0, account: 'acme.com', event: 'kubecon-2021', best: ['beta.io']}]} */
UNWIND $items AS item
UNWIND [item.account] + item.best AS participant
MATCH (from:Account {id: participant})-[link:PARTICIPATED_IN]->(to:Event {id: item.event})
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name} AS from, {type: 'Event', id: to.id, name: to.name} AS to
ORDER BY item, participant, link.key
