// Which values of these people and their links did imports overwrite and keep?
/* :params {ids: ['p17']} */
MATCH (before:Overwritten)
WHERE (before._from IN $ids AND before._type STARTS WITH 'Person') OR (before._to IN $ids AND before._type = 'Person-KNOWS')
RETURN elementId(before) AS node, properties(before) AS values
ORDER BY values._at, node
