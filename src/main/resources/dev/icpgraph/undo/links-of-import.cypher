// Which links did this import set last, after a number, the lowest numbers first?
/* :params {importId: 'people-1a2b', after: -1, most: 10000} */
CYPHER 25
MATCH ()-[link:USES|CONTRIBUTES_TO|MAKES|IN_CATEGORY|OF|EMPLOYED_AT|KNOWS|PARTICIPATED_IN|REFERRED|AT_STAGE|PARTNERS_WITH]->()
WHERE link.importId = $importId AND id(link) > $after
RETURN id(link) AS place, [id(link)] AS numbers
ORDER BY place
LIMIT $most
