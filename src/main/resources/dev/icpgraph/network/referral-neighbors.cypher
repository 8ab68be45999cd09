// Which accounts that are not known yet did these accounts refer to us, or were they referred by?
/* :params {around: 'acme.com', frontier: ['acme.com'], known: ['acme.com'], hub: 1000, most: 299} */
UNWIND $frontier AS id
MATCH (account:Account {id: id})
WHERE id = $around OR COUNT { (account)-[:REFERRED]-() } <= $hub
MATCH (account)-[link:REFERRED]-(next:Account)
WHERE NOT next.id IN $known
WITH next, max(coalesce(link.on, '')) AS latest
WITH next.id AS id
ORDER BY EXISTS { (next)-[:IS_CUSTOMER]->() } DESC, latest DESC, id
WITH collect(id) AS ids
RETURN size(ids) AS found, ids[..$most] AS ids
