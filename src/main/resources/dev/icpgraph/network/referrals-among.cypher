// Which referrals lie between these accounts?
/* :params {ids: ['acme.com', 'globex.com'], hubs: ['globex.com']} */
CALL () {
  UNWIND $ids AS id
  WITH id
  WHERE NOT id IN $hubs
  MATCH (account:Account {id: id})-[link:REFERRED]-(other:Account)
  WHERE other.id IN $ids AND other <> account
  RETURN link
  UNION
  // Between two hubs: neither is gone through, only the lesser of both ends.
  UNWIND $hubs AS one
  UNWIND $hubs AS another
  MATCH (from:Account {id: one})
  MATCH (to:Account {id: another})
  MATCH (from)-[link:REFERRED]->(to)
  WHERE from <> to
  RETURN link
}
WITH startNode(link) AS from, endNode(link) AS to, link
RETURN from.id AS from, to.id AS to, properties(link) AS link
ORDER BY from, to, link.on, link.key
