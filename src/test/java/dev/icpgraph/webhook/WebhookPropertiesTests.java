package dev.icpgraph.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebhookPropertiesTests {

	private static final String ENDPOINT = "icpgraph.webhook.endpoints[0].";

	@Test
	void areNoEndpointsAndThreeDaysOfRetriesByDefault() {
		WebhookProperties properties = bound(Map.of());

		assertThat(properties.endpoints()).isEmpty();
		assertThat(properties.retries().stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofDays(3),
				Duration.ofDays(4));
	}

	@Test
	void nameAnEndpointThatWantsEverything() {
		WebhookEndpoint endpoint = bound(settings("url", "https://hooks.example/a")).endpoints().getFirst();

		assertThat(WebhookEvent.values()).allMatch(endpoint::wants);
		assertThat(endpoint.privateNetwork()).isFalse();
		assertThat(endpoint).asString().doesNotContain("whsec_");
	}

	@Test
	void nameTheEventsThatAnEndpointWants() {
		WebhookProperties properties = bound(settings("events", "IMPORT_ENDED"));

		assertThat(properties.wanting(WebhookEvent.IMPORT_ENDED)).containsExactly("crm");
		assertThat(properties.wanting(WebhookEvent.TIERS_CHANGED)).isEmpty();
	}

	@Test
	void refuseAnInvalidOrInsecureAddress() {
		for (String url : new String[] { "", "hooks.example", "https:///a", "https://ann:pw@hooks.example",
				"ftp://hooks.example", "http://hooks.example", "https://hooks.example/#a" }) {
			assertThatThrownBy(() -> bound(settings("url", url))).hasStackTraceContaining(ENDPOINT.replace("0", "n"))
				.hasStackTraceContaining("url of 'crm' must");
		}
		assertThat(bound(settings("url", "http://10.0.0.7/a", "private-network", "true")).endpoints()).hasSize(1);
	}

	@Test
	void refuseASecretWithoutShowingIt() {
		assertThatThrownBy(() -> bound(settings("secrets[0]", "whsec_c2hvcnQ=")))
			.hasStackTraceContaining("secrets of 'crm' must be 'whsec_'")
			.satisfies((ex) -> assertThat(stackTrace(ex)).doesNotContain("c2hvcnQ"));
	}

	@Test
	void refuseAnEndpointWithoutNameAndOneNamedTwice() {
		assertThatThrownBy(() -> bound(settings("name", "a b")))
			.hasStackTraceContaining("name needs 1 to 50 English letters");
		Map<String, String> twice = settings();
		settings().forEach((name, value) -> twice.put(name.replace("[0].", "[1]."), value));
		twice.put("icpgraph.webhook.endpoints[1].secrets[0]", WebhookReceiver.SECRET);
		assertThatThrownBy(() -> bound(twice)).hasStackTraceContaining("two endpoints have the name 'crm'");
	}

	@Test
	void refuseATimeoutOfNothing() {
		assertThatThrownBy(() -> bound(Map.of("icpgraph.webhook.timeout", "0s")))
			.hasStackTraceContaining("icpgraph.webhook.timeout must be above 0");
	}

	private static Map<String, String> settings(String... changed) {
		Map<String, String> settings = new HashMap<>(Map.of(ENDPOINT + "name", "crm", ENDPOINT + "url",
				"https://hooks.example/a", ENDPOINT + "secrets[0]", WebhookReceiver.SECRET));
		for (int i = 0; i < changed.length; i += 2) {
			settings.put(ENDPOINT + changed[i], changed[i + 1]);
		}
		return settings;
	}

	private static String stackTrace(Throwable ex) {
		StringBuilder text = new StringBuilder();
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			text.append(cause).append('\n');
		}
		return text.toString();
	}

	private static WebhookProperties bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("icpgraph.webhook",
				Bindable.of(WebhookProperties.class));
	}

}
