// What is kept for undo of a merged account, under its new name, without what the remaining one has too?
/* :params {keep: 'acme', gone: 'acme.com', partsOfKeep: 'acme/', partsOfGone: 'acme.com/'} */
CALL () {
  MATCH (before:Overwritten {_from: $gone})
  WHERE before._type = 'Account'
  DELETE before
}
CALL () {
  MATCH (before:Overwritten {_from: $gone})
  WHERE before._type STARTS WITH 'Account-'
  WITH before, EXISTS {
    MATCH (keep:Account {id: $keep})-[same]->(other)
    WHERE 'Account-' + type(same) = before._type AND other.id = before._to AND coalesce(same.key, '') = before._key
  } AS both
  SET before._from = $keep
  FOREACH (twice IN CASE WHEN both THEN [before] ELSE [] END | DELETE twice)
}
CALL () {
  MATCH (before:Overwritten {_to: $gone})
  WHERE before._type IN ['Account-REFERRED', 'Person-EMPLOYED_AT']
  WITH before, EXISTS {
    MATCH (other)-[same]->(keep:Account {id: $keep})
    WHERE before._type ENDS WITH '-' + type(same) AND other.id = before._from AND coalesce(same.key, '') = before._key
  } AS both
  SET before._to = $keep
  FOREACH (twice IN CASE WHEN both THEN [before] ELSE [] END | DELETE twice)
}
CALL () {
  MATCH (before:Overwritten)
  WHERE before._from STARTS WITH $partsOfGone AND before._type IN ['Department', 'LeadershipChange', 'Visit']
    OR before._from = $gone AND before._type = 'Customer'
  WITH before, CASE before._type WHEN 'Customer' THEN $keep ELSE $partsOfKeep + substring(before._from, size($partsOfGone)) END AS id
  WITH before, id, EXISTS {
    MATCH (keep:Account {id: $keep})-->(same)
    WHERE same.id = id AND before._type IN labels(same)
  } AS both
  SET before._from = id
  FOREACH (twice IN CASE WHEN both THEN [before] ELSE [] END | DELETE twice)
}
