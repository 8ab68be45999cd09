// Which parts of accounts, by their numbers, have other values, and the same import and row on the link to them?
/* :params {importId: 'people-1a2b', numbers: [17], values: {`17`: {id: 'acme.com/2026-10-01', on: '2026-10-01'}}} */
CYPHER 25
UNWIND $numbers AS number
MATCH (part)
WHERE id(part) = number
SET part = $values[toString(number)]
WITH part
MATCH (:Account)-[link:IS_CUSTOMER|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(part)
WHERE link.importId = $importId
SET link.importId = part.importId, link.row = part.row
