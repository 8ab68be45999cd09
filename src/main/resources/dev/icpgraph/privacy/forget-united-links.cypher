// Which stored links of accounts that users merged were links of these people?
/* :params {ids: ['p17']} */
CALL () {
  MATCH (person:Person)<-[:HELD_TO]-(held:UnitedLink)
  WHERE person.id IN $ids
  OPTIONAL MATCH (held)-[:HELD]->(kept)
  DETACH DELETE kept, held
}
CALL () {
  MATCH (person:Person)<-[of:HELD_TO]-(:UnitedPart)
  WHERE person.id IN $ids
  DELETE of
}
CALL () {
  MATCH (held:UnitedLink)
  WHERE held.byPerson IN $ids
  REMOVE held.byPerson
}
