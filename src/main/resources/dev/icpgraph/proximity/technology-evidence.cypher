// By which links does each account share each technology with best customers?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'apache kafka', best: ['beta.io']}]} */
UNWIND $items AS item
UNWIND [item.account] + item.best AS user
MATCH (from:Account {id: user})-[link:USES]->(to:Technology {id: item.shared})
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name} AS from, {type: 'Technology', id: to.id, name: to.name} AS to
ORDER BY item, user, link.key
