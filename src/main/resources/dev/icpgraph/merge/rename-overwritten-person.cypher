// What is kept for undo of a merged person, under its new name, without what the remaining one has too?
/* :params {keep: 'p17', gone: 'ada@acme.com', partsOfKeep: 'acme/', partsOfGone: 'acme.com/'} */
CALL () {
  MATCH (before:Overwritten {_from: $gone})
  WHERE before._type = 'Person'
  DELETE before
}
CALL () {
  MATCH (before:Overwritten {_from: $gone})
  WHERE before._type STARTS WITH 'Person-'
  WITH before, EXISTS {
    MATCH (keep:Person {id: $keep})-[same]->(other)
    WHERE 'Person-' + type(same) = before._type AND other.id = before._to AND coalesce(same.key, '') = before._key
  } AS both
  SET before._from = $keep
  FOREACH (twice IN CASE WHEN both THEN [before] ELSE [] END | DELETE twice)
}
CALL () {
  MATCH (before:Overwritten {_to: $gone})
  WHERE before._type IN ['Person-KNOWS']
  WITH before, EXISTS {
    MATCH (other)-[same]->(keep:Person {id: $keep})
    WHERE before._type ENDS WITH '-' + type(same) AND other.id = before._from AND coalesce(same.key, '') = before._key
  } AS both
  SET before._to = $keep
  FOREACH (twice IN CASE WHEN both THEN [before] ELSE [] END | DELETE twice)
}
// An acquaintance leads from the lower id to the higher.
CALL () {
  MATCH (before:Overwritten {_type: 'Person-KNOWS'})
  WHERE (before._from = $keep OR before._to = $keep) AND before._from > before._to
  WITH before, before._from AS from, before._to AS to
  SET before._from = to, before._to = from
}
