// Which records of values that imports overwrote have other values?
/* :params {records: [{number: 17, values: {id: 'acme.com', name: 'Acme', importId: 'accounts-1a2b', row: 2}}]} */
CYPHER 25
UNWIND $records AS record
MATCH (before:Overwritten)
WHERE id(before) = record.number
WITH before, record, before {._importId, ._at, ._type, ._from, ._to, ._key, ._said} AS place
SET before = record.values, before += place, before._earlier = record.values.importId
