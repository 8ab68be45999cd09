// Which delivery had this outcome, with no later attempt begun?
/* :params {id: 'msg_1a2b/crm', turn: 1, status: 'DELIVERED', outcome: 'HTTP 204', pauseMillis: 5000} */
MATCH (delivery:WebhookDelivery {id: $id})
WHERE delivery.turn = $turn
SET delivery.status = $status, delivery.outcome = $outcome, delivery.lastAttemptAt = datetime(),
  delivery.dueAt = datetime() + duration({milliseconds: $pauseMillis})
RETURN delivery.id AS id
