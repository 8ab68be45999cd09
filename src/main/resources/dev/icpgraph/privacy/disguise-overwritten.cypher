// Which records of values that imports overwrote, to be deleted, now have random texts?
/* :params {records: [{node: '4:x:1', values: {name: 'Xkz'}}]} */
UNWIND $records AS record
MATCH (before:Overwritten)
WHERE elementId(before) = record.node
SET before:Erased, before += record.values
