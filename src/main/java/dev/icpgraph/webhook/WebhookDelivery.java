package dev.icpgraph.webhook;

import java.time.OffsetDateTime;

import dev.icpgraph.api.GlobalId;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one endpoint.
 *
 * @param key the id of the message, a slash and the name of the endpoint
 * @param message the header {@code webhook-id}
 * @param event the event
 * @param endpoint name of the endpoint
 * @param body the message as JSON
 * @param createdAt time of the event
 * @param status its status
 * @param attempts number of attempts since it was added or last replayed
 * @param turn number of all attempts; only the latest may record its outcome
 * @param dueAt time of the next attempt
 * @param lastAttemptAt end of the last attempt; {@code null} before the first
 * @param outcome outcome of the last attempt in words; {@code null} before the first
 */
record WebhookDelivery(String key, String message, WebhookEvent event, String endpoint, String body,
		OffsetDateTime createdAt, WebhookStatus status, int attempts, int turn, OffsetDateTime dueAt,
		@Nullable OffsetDateTime lastAttemptAt, @Nullable String outcome) {

	/**
	 * The id that clients see.
	 */
	public String id() {
		return new GlobalId("WebhookDelivery", this.key).encoded();
	}

	/**
	 * The time of the next attempt; null after the last.
	 */
	public @Nullable OffsetDateTime nextAttemptAt() {
		return (this.status == WebhookStatus.WAITING) ? this.dueAt : null;
	}

}
