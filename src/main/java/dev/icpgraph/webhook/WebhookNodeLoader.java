package dev.icpgraph.webhook;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.icpgraph.api.NodeLoader;

import org.springframework.stereotype.Component;

/**
 * Loads deliveries for {@code node} and {@code nodes}.
 */
@Component
class WebhookNodeLoader implements NodeLoader {

	private final WebhookDeliveries deliveries;

	WebhookNodeLoader(WebhookDeliveries deliveries) {
		this.deliveries = deliveries;
	}

	@Override
	public String type() {
		return "WebhookDelivery";
	}

	@Override
	public Map<String, WebhookDelivery> load(Collection<String> ids) {
		return this.deliveries.findAll(ids)
			.stream()
			.collect(Collectors.toMap(WebhookDelivery::key, Function.identity()));
	}

}
