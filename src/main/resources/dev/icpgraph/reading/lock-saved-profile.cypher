// Under its lock, what is the last change of this profile?
/* :params {name: 'our-crm'} */
MATCH (profile:ImportProfile {id: $name})
SET profile.id = profile.id
RETURN profile.revision AS revision, profile.changedBy AS changedBy, profile.changedAt AS changedAt, 'saved it' AS change
ORDER BY profile.id
