package dev.icpgraph.webhook;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.PastTime;
import dev.icpgraph.api.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows deliveries to endpoints and sends them again.
 */
@Controller
class WebhookController {

	private final WebhookDeliveries deliveries;

	private final WebhookProperties properties;

	private final Clock clock = Clock.systemUTC();

	WebhookController(WebhookDeliveries deliveries, WebhookProperties properties) {
		this.deliveries = deliveries;
		this.properties = properties;
	}

	record ReplayWebhooksInput(OffsetDateTime since, @Nullable String endpoint, boolean delivered) {
	}

	/**
	 * The outcome of a replay.
	 *
	 * @param replayed number of deliveries to be sent again
	 */
	record ReplayWebhooksPayload(long replayed, List<Problem> problems) {
	}

	@QueryMapping
	Connection<WebhookDelivery> webhookDeliveries(@Argument @Nullable WebhookStatus status, PageRequest page) {
		return this.deliveries.page(page, status);
	}

	@MutationMapping
	ReplayWebhooksPayload replayWebhooks(@Argument ReplayWebhooksInput input) {
		List<String> names = this.properties.endpoints()
			.stream()
			.map(WebhookEndpoint::name)
			.filter((name) -> input.endpoint() == null || name.equals(input.endpoint()))
			.toList();
		if (names.isEmpty()) {
			return new ReplayWebhooksPayload(0, List.of(new Problem("UNKNOWN_ENDPOINT", "endpoint",
					"The settings icpgraph.webhook.endpoints have no such endpoint")));
		}
		if (PastTime.isFuture(input.since(), this.clock)) {
			return new ReplayWebhooksPayload(0, List.of(new Problem("NOT_IN_PAST", "since",
					"No event has happened since a time in the future: give an earlier time")));
		}
		return new ReplayWebhooksPayload(this.deliveries.replay(input.since(), names, input.delivered()), List.of());
	}

}
