// How many messages older than a time are deleted, with their deliveries?
/* :params {before: datetime('2026-10-01T00:00:00Z')} */
MATCH (message:WebhookMessage)
WHERE message.at < $before
OPTIONAL MATCH (delivery:WebhookDelivery)-[:DELIVERS]->(message)
DETACH DELETE delivery, message
RETURN count(DISTINCT message) AS deleted
