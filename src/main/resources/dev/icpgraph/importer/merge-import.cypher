// How far is this import, and which application owns it?
/* :params {id: 'people-1a2b', owner: '6f0c', leaseSeconds: 20, values: {file: 'people.csv', kind: 'PEOPLE', status: 'QUEUED', queuedAt: '2026-11-01T09:30:00.000Z'}} */
MERGE (import:Import {id: $id})
  ON CREATE SET import.keepsOverwritten = true
SET import += $values, import.owner = $owner, import.leaseUntil = datetime() + duration({seconds: $leaseSeconds})
RETURN import.id AS id
