// Which links, by their numbers, have other values?
/* :params {importId: 'people-1a2b', numbers: [17], values: {`17`: {key: 'jobs', since: '2024'}}} */
CYPHER 25
MATCH ()-[link]->()
WHERE id(link) IN $numbers
SET link = $values[toString(id(link))]
