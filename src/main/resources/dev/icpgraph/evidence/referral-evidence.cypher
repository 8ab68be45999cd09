// By which referrals is each account tied to best customers?
/* :params {items: [{index: 0, referrals: [['beta.io', 'acme.com']]}]} */
UNWIND $items AS item
UNWIND item.referrals AS referral
MATCH (from:Account {id: referral[0]})
MATCH (to:Account {id: referral[1]})
// Between both ends: otherwise all referrals of one end, perhaps thousands, would be read for each row.
CALL (from, to) {
  MATCH (from)-[link:REFERRED]->(to)
  RETURN link
}
RETURN item.index AS item, type(link) AS type, link.importId AS importId, link.row AS row,
  from {.id, .name, .importId, .row, type: 'Account'} AS from,
  to {.id, .name, .importId, .row, type: 'Account'} AS to
ORDER BY item, from.id, to.id, link.key
