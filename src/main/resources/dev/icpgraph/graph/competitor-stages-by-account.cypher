// How does each of these accounts stand with competitors, latest first?
/* :params {ids: ['acme.com']} */
UNWIND $ids AS id
MATCH (account:Account {id: id})
RETURN id, COLLECT {
  MATCH (account)-[link:AT_STAGE]->(competitor:Competitor)
  RETURN {link: properties(link), competitor: properties(competitor)}
  ORDER BY coalesce(link.on, '') DESC, competitor.id, link.key
} AS links
ORDER BY id
