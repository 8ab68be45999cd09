// How many deliveries since this time are sent again?
/* :params {since: datetime('2026-11-01T00:00:00Z'), endpoints: ['crm'], statuses: ['FAILED']} */
MATCH (delivery:WebhookDelivery)
WHERE delivery.at >= $since AND delivery.status IN $statuses AND delivery.endpoint IN $endpoints
SET delivery.status = 'WAITING', delivery.attempts = 0, delivery.dueAt = datetime()
RETURN count(*) AS total
