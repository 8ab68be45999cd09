// By which nodes are these people found, once random texts stand in place of theirs?
/* :params {people: [{id: 'p17', values: {name: 'Xkz'}}]} */
UNWIND $people AS row
MATCH (person:Person {id: row.id})
SET person += row.values
RETURN elementId(person) AS node
ORDER BY node
