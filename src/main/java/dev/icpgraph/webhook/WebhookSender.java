package dev.icpgraph.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.cypher.GraphSchema;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends due deliveries, with one thread per endpoint, so that a slow endpoint does not
 * delay others. Repeats a failed attempt after a growing pause.
 */
@Component
class WebhookSender {

	private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);

	/** Maximum random part of a pause, so that many messages are not repeated at once. */
	private static final double JITTER = 0.1;

	private final WebhookProperties properties;

	private final WebhookDeliveries deliveries;

	private final WebhookClient client;

	private final GraphSchema schema;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Set<String> busy = ConcurrentHashMap.newKeySet();

	WebhookSender(WebhookProperties properties, WebhookDeliveries deliveries, WebhookClient client,
			GraphSchema schema) {
		this.properties = properties;
		this.deliveries = deliveries;
		this.client = client;
		this.schema = schema;
	}

	@Scheduled(fixedDelayString = "${icpgraph.webhook.poll:1s}")
	void sendDue() {
		for (WebhookEndpoint endpoint : this.properties.endpoints()) {
			if (this.schema.applied() && this.busy.add(endpoint.name())) {
				this.threads.execute(() -> sendDue(endpoint));
			}
		}
	}

	private void sendDue(WebhookEndpoint endpoint) {
		try {
			whileNeo4jIsThere(() -> {
				Optional<WebhookDelivery> next = this.deliveries.take(endpoint.name());
				while (next.isPresent()) {
					attempt(endpoint, next.get());
					next = this.deliveries.take(endpoint.name());
				}
			});
		}
		finally {
			this.busy.remove(endpoint.name());
		}
	}

	private void attempt(WebhookEndpoint endpoint, WebhookDelivery delivery) {
		WebhookOutcome outcome = this.client.send(endpoint, delivery);
		List<Duration> retries = this.properties.retries();
		boolean last = outcome.last() || delivery.attempts() > retries.size();
		if (outcome.accepted()) {
			this.deliveries.settle(delivery, WebhookStatus.DELIVERED, outcome.text(), Duration.ZERO);
		}
		else if (last) {
			log.warn("The webhook endpoint {} did not accept {} in {} attempts: {}. The mutation replayWebhooks sends "
					+ "it again", endpoint.name(), delivery.message(), delivery.attempts(), outcome.text());
			this.deliveries.settle(delivery, WebhookStatus.FAILED, outcome.text(), Duration.ZERO);
		}
		else {
			this.deliveries.settle(delivery, WebhookStatus.WAITING, outcome.text(),
					jittered(retries.get(delivery.attempts() - 1)));
		}
	}

	private static Duration jittered(Duration pause) {
		return pause.plusMillis((long) (pause.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble()));
	}

	@Scheduled(initialDelayString = "1m", fixedDelayString = "1h")
	void forget() {
		if (this.schema.applied()) {
			whileNeo4jIsThere(() -> this.deliveries.deleteOlder(this.properties.kept()));
		}
	}

	private void whileNeo4jIsThere(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			if (!DatabaseAway.isWhy(ex) && !this.threads.isShutdown()) {
				log.warn("Webhooks wait for the next round: {}", ex.toString());
			}
		}
	}

	@PreDestroy
	void stop() {
		this.threads.shutdownNow();
	}

}
