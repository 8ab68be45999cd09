// Which events did each account take part in, as what and when?
/* :params {} */
MATCH (account:Account)
WHERE account.id IS NOT NULL AND EXISTS { (account)-[:PARTICIPATED_IN]->() }
RETURN account.id AS id, COLLECT {
  MATCH (account)-[link:PARTICIPATED_IN]->(event:Event)
  RETURN [event.id, link.role, coalesce(link.on, event.startsOn), null]
} AS links
ORDER BY id
