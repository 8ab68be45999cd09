// Which deliveries come after a place in the list, latest first?
/* :params {status: null, time: null, id: null, limit: 21} */
MATCH (delivery:WebhookDelivery)
WHERE delivery.at IS NOT NULL AND ($status IS NULL OR delivery.status = $status)
  AND ($time IS NULL OR delivery.at < $time OR (delivery.at = $time AND delivery.id > $id))
WITH delivery
ORDER BY delivery.at DESC, delivery.id
LIMIT $limit
MATCH (delivery)-[:DELIVERS]->(message:WebhookMessage)
RETURN delivery {.*} AS delivery, message {.*} AS message
ORDER BY delivery.at DESC, delivery.id
