// How many records of changes named these people, which are deleted?
/* :params {ids: ['p17']} */
MATCH (change:GraphChange)
WHERE any(id IN $ids WHERE id IN change.people)
DELETE change
RETURN count(change) AS changes
