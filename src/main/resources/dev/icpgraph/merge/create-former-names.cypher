// Which names stand for an account now, because a user merged it with the account that had them?
/* :params {keep: 'acme', id: 'acme/acme.com'} */
MATCH (keep:Account {id: $keep})
MATCH (union:AccountUnion {id: $id})
UNWIND union.names AS name
WITH keep, name
WHERE NOT name IN [keep.id, coalesce(keep.key, ''), coalesce(keep.domain, '')]
MERGE (former:FormerName {id: name})
MERGE (former)-[:NAMES]->(keep)
