// Between which accounts is this union, and has another account a name of the merged one?
/* :params {id: 'acme/acme.com'} */
MATCH (union:AccountUnion {id: $id})-[:UNITED_INTO]->(keep:Account)
RETURN keep.id AS keep, union.gone AS gone, union.partedAt IS NOT NULL AS parted, COLLECT {
  UNWIND union.names AS name
  MATCH (other:Account)
  WHERE other <> keep AND (other.id = name OR other.key = name OR other.domain = name)
  RETURN DISTINCT name
} AS taken
ORDER BY keep
