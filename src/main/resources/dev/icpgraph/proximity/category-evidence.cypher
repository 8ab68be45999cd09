// By which links does each account share each category with best customers?
/* :params {items: [{index: 0, account: 'acme.com', shared: 'streaming', best: ['beta.io']}]} */
UNWIND $items AS item
UNWIND [item.account] + item.best AS user
MATCH (account:Account {id: user})-[use:USES]->(technology:Technology)-[membership:IN_CATEGORY]->(category:Category {id: item.shared})
WITH item,
  {type: 'Account', id: account.id, name: account.name} AS holder,
  {type: 'Technology', id: technology.id, name: technology.name} AS used,
  {type: 'Category', id: category.id, name: category.name} AS shared, use, membership
UNWIND [{from: holder, link: use, to: used}, {from: used, link: membership, to: shared}] AS step
WITH DISTINCT item.index AS item, step.link AS link, step.from AS from, step.to AS to
RETURN item, type(link) AS type, link.importId AS importId, link.row AS row, from, to
ORDER BY item, from.id, type, to.id, link.key
