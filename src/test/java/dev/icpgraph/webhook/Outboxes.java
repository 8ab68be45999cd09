package dev.icpgraph.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * Makes outboxes and settings of tests.
 */
public final class Outboxes {

	private Outboxes() {
	}

	/**
	 * An outbox with one endpoint that wants all events.
	 */
	public static Outbox wanting() {
		return new Outbox(to("http://127.0.0.1:9/hooks", true, Duration.ofSeconds(1)), new JsonMapper());
	}

	static WebhookProperties to(String url, boolean privateNetwork, Duration timeout, Duration... retries) {
		WebhookEndpoint endpoint = new WebhookEndpoint("crm", URI.create(url), List.of(WebhookReceiver.SECRET),
				List.of(), privateNetwork);
		return new WebhookProperties(List.of(endpoint), Arrays.asList(retries), timeout, Duration.ofDays(1),
				Duration.ofDays(30));
	}

}
