// Who works or worked at each of these accounts, current people first, then by name, after a place in that order?
/* :params {ids: ['acme.com'], value: '1 Jo', tie: 'p17/cto/2020', limit: 21} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, properties(account) AS account, COUNT { (account)<-[:EMPLOYED_AT]-() } AS total, COLLECT {
  MATCH (account)<-[link:EMPLOYED_AT]-(person:Person)
  WITH *, CASE link.current WHEN true THEN '1 ' WHEN false THEN '3 ' ELSE '2 ' END + coalesce(person.name, person.id) AS value, person.id + '/' + coalesce(link.key, '') AS tie
  WHERE $value IS NULL OR value > $value OR (value = $value AND tie > $tie)
  RETURN {value: value, tie: tie, link: properties(link), person: properties(person)}
  ORDER BY value, tie
  LIMIT $limit
} AS links
ORDER BY id
