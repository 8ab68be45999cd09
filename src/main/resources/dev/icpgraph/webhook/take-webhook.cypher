// What must be sent for this locked delivery, unless another application took it meanwhile?
/* :params {id: 'msg_1a2b/crm', leaseMillis: 40000} */
MATCH (delivery:WebhookDelivery {id: $id})-[:DELIVERS]->(message:WebhookMessage)
WHERE delivery.status = 'WAITING' AND delivery.dueAt <= datetime()
SET delivery.dueAt = datetime() + duration({milliseconds: $leaseMillis}), delivery.attempts = delivery.attempts + 1,
  delivery.turn = delivery.turn + 1
RETURN delivery {.*} AS delivery, message {.*} AS message
