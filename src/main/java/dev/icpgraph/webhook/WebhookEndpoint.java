package dev.icpgraph.webhook;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A receiver of messages, as the settings name it.
 *
 * @param name unique and lasting: deliveries belong to it, also when the address changes
 * @param url address of the receiver; {@code https}, or {@code http} in a private network
 * @param secrets keys for the signature, each {@code whsec_} and the base64 of 24 to 64
 * bytes. A second one also signs, for the time in which the receiver changes over
 * @param events events that it receives; all when empty
 * @param privateNetwork whether its host may have an address of a private network or of
 * this machine
 */
record WebhookEndpoint(String name, URI url, List<String> secrets, @DefaultValue List<WebhookEvent> events,
		@DefaultValue("false") boolean privateNetwork) {

	private static final String PLACE = "icpgraph.webhook.endpoints[n].";

	private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,50}");

	WebhookEndpoint {
		require(name != null && NAME.matcher(name).matches(),
				"name needs 1 to 50 letters of English, digits, hyphens or underscores");
		require(url != null && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null,
				"url of '" + name + "' must be a whole address such as https://hooks.example.com/icp-graph, "
						+ "without a user and without #");
		require(allowed(url, privateNetwork),
				"url of '" + name + "' must begin with https: http is allowed with private-network=true only");
		require(secrets != null && !secrets.isEmpty(), "secrets of '" + name + "' needs at least one secret");
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

	/** Without the secrets. */
	@Override
	public String toString() {
		return this.name + " at " + this.url;
	}

}
