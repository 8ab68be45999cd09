// Is the account back that a user had merged into another, and has the other its own facts again, except those that changed since?
/* :params {id: 'acme/acme.com', keep: 'acme'} */
MATCH (union:AccountUnion {id: $id})
MATCH (keep:Account {id: $keep})
MATCH (union)-[:HELD]->(former:UnitedAccount {_kept: false})
MATCH (union)-[:HELD]->(own:UnitedAccount {_kept: true})
CALL (union) {
  UNWIND union.names AS name
  MATCH (alias:FormerName {id: name})
  DETACH DELETE alias
}
CALL (keep, former, own) {
  UNWIND keys(former) AS property
  WITH keep, property, former, own
  WHERE own[property] IS NULL AND NOT property IN ['_kept', 'id', 'importId', 'row', 'stub'] AND keep[property] = former[property]
  SET keep[property] = null
}
CALL (keep, own) {
  WITH keep, own
  WHERE own.stub AND coalesce(keep.importId = own.importId AND keep.row = own.row, false)
  SET keep.stub = true
}
WITH former, former.id AS id
CREATE (gone:Account)
SET gone = properties(former), gone._kept = null
RETURN id
