// Which profiles did users save?
/* :params {} */
MATCH (profile:ImportProfile)
RETURN profile.id AS name, profile.definition AS definition, profile.changedBy AS by, profile.changedAt AS at,
  profile.revision AS revision
ORDER BY name
