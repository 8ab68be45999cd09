package dev.icpgraph.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.stereotype.Component;

/**
 * Posts messages once, without following redirects or using a proxy. Connects to the
 * address that was checked, so that a name cannot lead into a private network.
 */
@Component
class WebhookClient implements AutoCloseable {

	/** Also without the IPv6 addresses that stand for any IPv4 address. */
	private static final InetAddressFilter EXTERNAL = InetAddressFilter.externalAddresses()
		.andNot("::/96", "::ffff:0:0:0/96");

	private final Map<String, CloseableHttpClient> clients = new HashMap<>();

	private final Duration timeout;

	WebhookClient(WebhookProperties properties) {
		this.timeout = properties.timeout();
		properties.endpoints().forEach((it) -> this.clients.put(it.name(), client(it)));
	}

	private CloseableHttpClient client(WebhookEndpoint endpoint) {
		HttpClientSettings settings = HttpClientSettings.defaults()
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withTimeouts(this.timeout, this.timeout)
			.withInetAddressFilter(endpoint.privateNetwork() ? InetAddressFilter.all() : EXTERNAL);
		return new HttpComponentsHttpClientBuilder()
			.withCustomizer((client) -> client.disableAutomaticRetries()
				.disableCookieManagement()
				.disableContentCompression()
				.setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE)))
			.build(settings);
	}

	/**
	 * Sends a message once, within the time limit.
	 */
	WebhookOutcome send(WebhookEndpoint endpoint, WebhookDelivery delivery) {
		HttpPost post = post(endpoint, delivery, Instant.now().getEpochSecond());
		CompletableFuture.delayedExecutor(this.timeout.toMillis(), TimeUnit.MILLISECONDS).execute(post::cancel);
		try {
			return WebhookOutcome.answered(Objects.requireNonNull(this.clients.get(endpoint.name()))
				.executeOpen(RoutingSupport.determineHost(post), post, null)
				.getCode());
		}
		catch (IOException | HttpException | RuntimeException ex) {
			return post.isCancelled() ? WebhookOutcome.late() : WebhookOutcome.unreachable(ex);
		}
		finally {
			// Closes the connection unread, because the body of a response could be
			// endless.
			post.cancel();
		}
	}

	private static HttpPost post(WebhookEndpoint endpoint, WebhookDelivery delivery, long timestamp) {
		HttpPost post = new HttpPost(endpoint.url());
		post.setHeader(HttpHeaders.USER_AGENT, "icp-graph");
		post.setHeader(HttpHeaders.CONNECTION, "close");
		post.setHeader("webhook-id", delivery.message());
		post.setHeader("webhook-timestamp", timestamp);
		post.setHeader("webhook-signature",
				WebhookSignature.of(endpoint.secrets(), delivery.message(), timestamp, delivery.body()));
		post.setEntity(
				new ByteArrayEntity(delivery.body().getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
		return post;
	}

	@Override
	public void close() {
		try {
			for (CloseableHttpClient client : this.clients.values()) {
				client.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
