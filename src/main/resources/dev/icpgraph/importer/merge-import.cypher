// How far is this import now?
/* :params {id: 'people-1a2b', values: {file: 'people.csv', kind: 'PEOPLE', status: 'QUEUED', queuedAt: '2026-11-01T09:30:00.000Z'}} */
MERGE (import:Import {id: $id})
SET import += $values
