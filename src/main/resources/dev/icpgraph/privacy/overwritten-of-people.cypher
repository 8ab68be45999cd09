// What do imports keep of these people and their links, which they wrote over?
/* :params {ids: ['p17']} */
MATCH (before:Overwritten)
WHERE (before._from IN $ids AND before._type STARTS WITH 'Person') OR (before._to IN $ids AND before._type = 'Person-KNOWS')
RETURN elementId(before) AS node, properties(before) AS values
ORDER BY values._at, node
