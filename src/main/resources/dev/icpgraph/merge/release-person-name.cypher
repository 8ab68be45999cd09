// Which person loses an address that another one keeps?
/* :params {person: 'p17', property: 'email'} */
MATCH (person:Person {id: $person})
SET person[$property] = null
