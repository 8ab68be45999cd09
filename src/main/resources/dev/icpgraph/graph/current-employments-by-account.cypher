// How many people work at each of these accounts now, and which jobs have those of whom most is known?
/* :params {ids: ['acme.com'], most: 1000} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, properties(account) AS account,
  COUNT { MATCH (account)<-[:EMPLOYED_AT {current: true}]-(person:Person) RETURN DISTINCT person } AS people,
  COLLECT {
    MATCH (account)<-[link:EMPLOYED_AT {current: true}]-(person:Person)
    RETURN {link: properties(link), person: properties(person)}
    ORDER BY link.buyingRole IS NULL, link.seniority IS NULL, link.title IS NULL, person.name, person.id, link.key
    LIMIT $most
  } AS links
ORDER BY id
