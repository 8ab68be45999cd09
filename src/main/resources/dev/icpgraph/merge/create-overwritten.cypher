// Which values does an import overwrite, of nodes and links that others set before?
/* :params {importId: 'accounts-1a2b', batch: {elements: [{type: 'USES', from: 'acme.com', to: 'kubernetes', key: 'jobs', said: ['since'], values: {key: 'jobs', since: '2024', importId: 'account_technologies-0f3a', row: 2}}]}} */
OPTIONAL MATCH (revision:GraphRevision {id: 'graph'})
// The writer holds the locks of the nodes, so each later writer of an element sees a higher revision.
WITH coalesce(revision.value, 0) AS at
UNWIND $batch.elements AS element
CREATE (before:Overwritten)
SET before = element.values, before._importId = $importId, before._at = at, before._earlier = element.values.importId,
  before._type = element.type, before._from = element.from, before._to = element.to, before._key = element.key,
  before._said = element.said
