// At which revision is the profile saved?
/* :params {name: 'our-crm', definition: '{rows: []}', by: 'ann', now: datetime('2026-11-01T09:30:00Z')} */
MERGE (profile:ImportProfile {id: $name})
SET profile.definition = $definition, profile.changedBy = $by, profile.changedAt = $now,
  profile.revision = coalesce(profile.revision, 0) + 1
RETURN profile.revision AS revision
