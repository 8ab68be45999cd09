// What are these deliveries?
/* :params {ids: ['msg_1a2b/crm']} */
MATCH (delivery:WebhookDelivery)-[:DELIVERS]->(message:WebhookMessage)
WHERE delivery.id IN $ids
RETURN delivery {.*} AS delivery, message {.*} AS message
ORDER BY delivery.id
