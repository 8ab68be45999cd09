// Who is said to know each of the next people, and since when?
/* :params {ranges: [{from: 'p17', to: 'p20'}], size: 2} */
CYPHER 25
UNWIND $ranges AS range
CALL (range) {
  MATCH (person:Person)
  WHERE person.id >= range.from AND person.id < range.to
  RETURN person, person.id AS id
  ORDER BY id
  LIMIT $size
}
WITH person, id
ORDER BY id
WITH collect(person) AS people, collect(id) AS ids, collect(id(person)) AS nodes
CALL (people) {
  UNWIND range(0, size(people) - 1) AS place
  WITH place, people[place] AS person
  MATCH (person)<-[link:KNOWS]-(other)
  RETURN collect([place, id(other), link.since]) AS acquaintances
}
RETURN ids, nodes, acquaintances
