// How many people to delete now have random texts instead of their own?
/* :params {people: [{id: 'p17', values: {name: 'Xkz'}}]} */
UNWIND $people AS row
MATCH (person:Person {id: row.id})
SET person:Erased, person += row.values
RETURN count(person) AS people
