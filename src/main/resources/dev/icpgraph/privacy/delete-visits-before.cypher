// How many visits before a day are deleted, up to a maximum at once?
/* :params {before: '2024-11-01', most: 10000} */
MATCH (visit:Visit)
WHERE visit.on < $before
WITH visit
LIMIT $most
DETACH DELETE visit
RETURN count(*) AS visits
