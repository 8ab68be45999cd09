// How many uses of this technology are deleted, up to a maximum at once?
/* :params {id: 'kubernetes', most: 10000} */
MATCH (:Technology {id: $id})<-[use:USES|CONTRIBUTES_TO|MAKES]-()
WITH use
LIMIT $most
DELETE use
RETURN count(*) AS uses
