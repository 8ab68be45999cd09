// Which employments are known of these people at these accounts?
/* :params {pairs: [{from: 'p17', to: 'acme.com', parts: 'p17/'}]} */
UNWIND $pairs AS pair
MATCH (:Person {id: pair.from})-[link:EMPLOYED_AT]->(account)
WHERE account.id = pair.to
RETURN pair.from AS from, pair.to AS to, link.key AS key, link.importId AS importId, link.row AS row,
  {title: link.title, since: link.since, until: link.until, current: link.current} AS facts
ORDER BY from, to, key
