// How many endpoints get this message, unless it exists?
/* :params {id: 'msg_1a2b', event: 'IMPORT_ENDED', at: datetime('2026-11-01T09:30:00Z'), body: '{}', endpoints: ['crm']} */
OPTIONAL MATCH (known:WebhookMessage {id: $id})
WITH known
WHERE known IS NULL
CREATE (message:WebhookMessage {id: $id, event: $event, at: $at, body: $body})
WITH message
UNWIND $endpoints AS endpoint
CREATE (:WebhookDelivery {id: $id + '/' + endpoint, endpoint: endpoint, at: $at, status: 'WAITING', attempts: 0, turn: 0,
  dueAt: datetime()})-[:DELIVERS]->(message)
RETURN count(*) AS added
