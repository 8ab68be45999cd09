// Under its lock, how far is this import, and does another application run it?
/* :params {id: 'people-1a2b', owner: '6f0c'} */
MERGE (import:Import {id: $id})
  ON CREATE SET import.keepsOverwritten = true
SET import.id = import.id
WITH import
RETURN import {.*} AS import, coalesce(import.owner <> $owner AND import.leaseUntil > datetime(), false) AS taken,
  coalesce(import.leaseUntil > datetime(), false) AS alive
