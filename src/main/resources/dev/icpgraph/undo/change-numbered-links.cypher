// Which links, by their numbers, have other values?
/* :params {importId: 'people-1a2b', elements: [{number: 17, values: {key: 'jobs', since: '2024'}}]} */
CYPHER 25
UNWIND $elements AS element
MATCH ()-[link]->()
WHERE id(link) = element.number
SET link = element.values
