// How many people are to be deleted, now that random texts stand in place of theirs?
/* :params {people: [{id: 'p17', values: {name: 'Xkz'}}]} */
UNWIND $people AS row
MATCH (person:Person {id: row.id})
SET person:Erased, person += row.values
RETURN count(person) AS people
