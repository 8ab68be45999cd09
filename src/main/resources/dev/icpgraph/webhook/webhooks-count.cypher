// How many deliveries are there?
/* :params {status: null} */
MATCH (delivery:WebhookDelivery)
WHERE $status IS NULL OR delivery.status = $status
RETURN count(delivery) AS total
