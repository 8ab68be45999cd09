package dev.icpgraph.webhook;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A receiver of messages, from the settings.
 *
 * @param name unique, permanent name; deliveries belong to it even if the address changes
 * @param url address of the receiver; {@code https}, or {@code http} in a private network
 * @param secrets keys for the signature, each {@code whsec_} and the base64 of 24 to 64
 * bytes. A second one signs too, while the receiver switches over
 * @param events events that it receives; all if empty
 * @param privateNetwork whether its host may have an address of a private network or of
 * this machine
 */
record WebhookEndpoint(String name, URI url, List<String> secrets, @DefaultValue List<WebhookEvent> events,
		@DefaultValue("false") boolean privateNetwork) {

	private static final String PLACE = "icpgraph.webhook.endpoints[n].";

	private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,50}");

	WebhookEndpoint {
		require(name != null && NAME.matcher(name).matches(),
				"name needs 1 to 50 English letters, digits, hyphens or underscores");
		require(url != null && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null,
				"url of '" + name + "' must be a full address such as https://hooks.example.com/icp-graph, "
						+ "without a user or #");
		require(allowed(url, privateNetwork),
				"url of '" + name + "' must start with https: http is allowed only with private-network=true");
		require(secrets != null && !secrets.isEmpty(), "secrets of '" + name + "' must have at least one secret");
		try {
			secrets.forEach(WebhookSignature::key);
		}
		catch (IllegalArgumentException ex) {
			require(false, "secrets of '" + name + "' " + ex.getMessage());
		}
		secrets = List.copyOf(secrets);
		events = List.copyOf(events);
	}

	/**
	 * Whether it receives an event.
	 */
	boolean wants(WebhookEvent event) {
		return this.events.isEmpty() || this.events.contains(event);
	}

	private static boolean allowed(URI url, boolean privateNetwork) {
		return "https".equalsIgnoreCase(url.getScheme())
				|| (privateNetwork && "http".equalsIgnoreCase(url.getScheme()));
	}

	private static void require(boolean met, String rule) {
		if (!met) {
			throw new IllegalArgumentException(PLACE + rule);
		}
	}

	/** The endpoint without its secrets. */
	@Override
	public String toString() {
		return this.name + " at " + this.url;
	}

}
