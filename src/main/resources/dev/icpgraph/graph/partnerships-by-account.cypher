// Whose partner is each of these accounts?
/* :params {ids: ['acme.com']} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, COLLECT {
  MATCH (account)-[link:PARTNERS_WITH]->(partner:Partner)
  RETURN {link: properties(link), partner: properties(partner)}
  ORDER BY partner.name, partner.id
} AS links
ORDER BY id
