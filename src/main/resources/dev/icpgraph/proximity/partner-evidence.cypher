// By which links does each account share each partner with others?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'aws', best: ['beta.io']}]} */
UNWIND $items AS item
UNWIND [item.account] + item.best AS holder
MATCH (from:Account {id: holder})-[link:PARTNERS_WITH]->(to:Partner {id: item.shared})
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  {type: 'Account', id: from.id, name: from.name} AS from, {type: 'Partner', id: to.id, name: to.name} AS to
ORDER BY item, holder, link.key
