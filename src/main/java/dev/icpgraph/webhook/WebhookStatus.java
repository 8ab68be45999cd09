package dev.icpgraph.webhook;

/**
 * The statuses of a delivery.
 */
enum WebhookStatus {

	/** To be sent, for the first time or again. */
	WAITING,

	/** The endpoint accepted it. */
	DELIVERED,

	/** The endpoint did not accept it in any attempt. */
	FAILED

}
