// Which records of what imports wrote over are to be deleted, now that random texts stand in place of theirs?
/* :params {records: [{node: '4:x:1', values: {name: 'Xkz'}}]} */
UNWIND $records AS record
MATCH (before:Overwritten)
WHERE elementId(before) = record.node
SET before:Erased, before += record.values
