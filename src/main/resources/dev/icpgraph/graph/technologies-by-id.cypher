// Which technologies have these ids?
/* :params {ids: ['kubernetes']} */
MATCH (technology:Technology)
WHERE technology.id IN $ids
RETURN properties(technology) AS technology
ORDER BY technology.id
