// Which saved profile is deleted?
/* :params {name: 'our-crm'} */
MATCH (profile:ImportProfile {id: $name})
WITH profile, profile.id AS name
DELETE profile
RETURN name
