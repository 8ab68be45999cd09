// How many records that no undo needs are deleted, up to a maximum at once, the earlier records of an element before later ones?
/* :params {most: 10000} */
MATCH (before:Overwritten)
WHERE NOT EXISTS { MATCH (import:Import {id: before._importId}) WHERE import.keepsOverwritten }
  AND NOT EXISTS {
    MATCH (needed:Overwritten {_from: before._from})
    WHERE needed._type = before._type AND needed._to = before._to AND needed._key = before._key AND needed._at < before._at
      AND EXISTS { MATCH (import:Import {id: needed._importId}) WHERE import.keepsOverwritten }
  }
WITH before
LIMIT $most
DELETE before
RETURN count(*) AS records
