// What was this account called, and how many links, parts and notes went with it?
/* :params {id: 'acme.com'} */
MATCH (account:Account {id: $id})
CALL (account) {
  MATCH (account)<-[:UNITED_INTO]-(union)
  OPTIONAL MATCH (union)-[:HELD*1..2]->(held)
  DETACH DELETE held, union
}
CALL (account) {
  MATCH (account)<-[:NAMES]-(former)
  DETACH DELETE former
}
CALL (account) {
  MATCH (account)<-[of:HELD_TO]-()
  DELETE of
}
WITH account, coalesce(account.name, account.domain, account.id) AS name, COUNT { (account)--() } AS links
CALL (account) {
  OPTIONAL MATCH (account)-[:IS_CUSTOMER|IS_WISHED|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(part)
  WITH collect(part) AS parts
  FOREACH (part IN parts | DETACH DELETE part)
  RETURN size(parts) AS parts
}
CALL (account) {
  OPTIONAL MATCH (account)<-[:ABOUT|OVERRIDES_TIER_OF]-(note)
  WITH collect(note) AS notes
  FOREACH (note IN notes | DETACH DELETE note)
  RETURN size(notes) AS notes
}
DETACH DELETE account
RETURN name, links - parts - notes AS links, parts, notes
