// Which accounts did users merge with these, latest first?
/* :params {ids: ['acme']} */
MATCH (account:Account)<-[:UNITED_INTO]-(union:AccountUnion)
WHERE account.id IN $ids
RETURN account.id AS account, union.id AS id, union.name AS name, union.names AS names, union.by AS by, union.reason AS reason,
  union.at AS at, union.partedBy AS partedBy, union.partedAt AS partedAt
ORDER BY account, at DESC, id
