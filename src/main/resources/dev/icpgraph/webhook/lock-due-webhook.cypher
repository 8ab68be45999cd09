// Which delivery to this endpoint is due longest, under its lock?
/* :params {endpoint: 'crm'} */
MATCH (delivery:WebhookDelivery {endpoint: $endpoint, status: 'WAITING'})
WHERE delivery.dueAt <= datetime()
WITH delivery
ORDER BY delivery.dueAt, delivery.id
LIMIT 1
SET delivery.id = delivery.id
RETURN delivery.id AS id
