package dev.icpgraph.webhook;

/**
 * The statuses of a delivery.
 */
enum WebhookStatus {

	/** To be sent, for the first time or again. */
	WAITING,

	/** The endpoint accepted it. */
	DELIVERED,

	/** The endpoint accepted it in no attempt. */
	FAILED

}
