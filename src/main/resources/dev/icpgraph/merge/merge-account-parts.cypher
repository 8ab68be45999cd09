// Which parts of a merged account become parts of the remaining account?
/* :params {keep: 'acme', gone: 'acme.com', partsOfKeep: 'acme/', partsOfGone: 'acme.com/'} */
MATCH (keep:Account {id: $keep})
MATCH (:Account {id: $gone})-[:IS_CUSTOMER|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(part)
WITH keep, part, CASE WHEN part:Customer THEN $keep ELSE $partsOfKeep + substring(part.id, size($partsOfGone)) END AS id
OPTIONAL MATCH (keep)-[:IS_CUSTOMER|MADE_VISIT|HAS_DEPARTMENT|HAD_LEADERSHIP_CHANGE]->(same)
WHERE same.id = id AND labels(same) = labels(part)
WITH part, id, same, properties(part) AS more, properties(same) AS own
CALL (part, id, same) {
  WITH part, id, same
  WHERE same IS NULL
  SET part.id = id
}
CALL (part, same, more, own) {
  WITH part, same, more, own
  WHERE same IS NOT NULL
  OPTIONAL MATCH (part)-[:OF]->(person:Person)
  FOREACH (about IN CASE WHEN person IS NULL THEN [] ELSE [person] END |
    MERGE (same)-[link:OF]->(about)
      ON CREATE SET link.importId = more.importId, link.row = more.row)
  DETACH DELETE part
  SET same += more
  SET same += own
}
