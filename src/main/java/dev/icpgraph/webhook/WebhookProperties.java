package dev.icpgraph.webhook;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for webhooks. The server sends messages only to these endpoints; no request
 * can name another host.
 *
 * @param endpoints the receivers; none by default
 * @param retries pauses after each failed attempt; after one more failed attempt the
 * delivery fails. The defaults are those of the Standard Webhooks specification, about
 * three days
 * @param timeout maximum duration of an attempt
 * @param poll interval of looking for messages to send
 * @param kept age at which a message is deleted; until then it can be sent again
 */
@ConfigurationProperties("icpgraph.webhook")
record WebhookProperties(@DefaultValue List<WebhookEndpoint> endpoints, @DefaultValue( {
		"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h" }) List<Duration> retries,
		@DefaultValue("10s") Duration timeout, @DefaultValue("1s") Duration poll, @DefaultValue("30d") Duration kept){

	WebhookProperties {
		Set<String> names = new HashSet<>();
		for (WebhookEndpoint endpoint : endpoints) {
			if (!names.add(endpoint.name())) {
				throw new IllegalArgumentException(
						"icpgraph.webhook.endpoints: two endpoints have the name '" + endpoint.name() + "'");
			}
		}
		if (!timeout.isPositive()) {
			throw new IllegalArgumentException("icpgraph.webhook.timeout must be above 0, not " + timeout);
		}
		endpoints = List.copyOf(endpoints);
		retries = List.copyOf(retries);
	}

	/**
	 * Names of the endpoints that want an event.
	 */
	List<String> wanting(WebhookEvent event) {
		return this.endpoints.stream().filter((it) -> it.wants(event)).map(WebhookEndpoint::name).toList();
	}

}
