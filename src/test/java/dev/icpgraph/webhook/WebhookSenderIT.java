package dev.icpgraph.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.webhook.WebhookReceiver.Answer;
import dev.icpgraph.webhook.WebhookReceiver.Received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tests messages to a receiver on this machine. */
@IntegrationTest
class WebhookSenderIT {

	private static final Duration SOON = Duration.ofMillis(1);

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private final WebhookReceiver receiver = new WebhookReceiver();

	@Autowired
	private CypherRunner cypher;

	@Autowired
	private GraphSchema schema;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private JsonMapper json;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@Test
	void signsEachMessage() {
		WebhookProperties properties = to(SOON);
		add(properties, "a");
		untilEnded(sender(properties));

		Received received = this.receiver.received().getFirst();
		assertThat(received.isSignedWith(WebhookReceiver.SECRET)).isTrue();
		assertThat(Instant.ofEpochSecond(Long.parseLong(received.timestamp())))
			.isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
		assertThat(received.type()).startsWith("application/json");
		JsonNode body = this.json.readTree(received.body());
		assertThat(body.propertyNames()).containsExactly("type", "timestamp", "data");
		assertThat(body.at("/type").stringValue()).isEqualTo("import.ended");
		assertThat(body.at("/data/id").stringValue()).isEqualTo("a");
		assertThat(only()).extracting(WebhookDelivery::status, WebhookDelivery::outcome)
			.containsExactly(WebhookStatus.DELIVERED, "HTTP 204");
	}

	@Test
	void keepsOneMessageForOneCause() {
		WebhookProperties properties = to(SOON);
		add(properties, "a");
		add(properties, "a");
		untilEnded(sender(properties));

		assertThat(this.receiver.ids()).hasSize(1);
	}

	@Test
	void sendsTheSameMessageAgainAfterErrorsAndALostAnswer() {
		WebhookProperties properties = to(SOON, SOON, SOON, SOON);
		this.receiver.answers(Answer.status(500), Answer.status(503), Answer.LOST);
		add(properties, "a");
		untilEnded(sender(properties));

		assertThat(this.receiver.ids()).hasSize(4).containsOnly(only().message());
		assertThat(only()).extracting(WebhookDelivery::status, WebhookDelivery::attempts)
			.containsExactly(WebhookStatus.DELIVERED, 4);
	}

	@Test
	void givesUpAfterTheLastRetryUntilItIsReplayed() {
		WebhookProperties properties = to(SOON);
		this.receiver.answers(Answer.status(500), Answer.status(502));
		add(properties, "a");
		WebhookSender sender = sender(properties);
		untilEnded(sender);
		assertThat(only()).extracting(WebhookDelivery::status, WebhookDelivery::outcome)
			.containsExactly(WebhookStatus.FAILED, "HTTP 502");

		long replayed = new WebhookDeliveries(this.cypher, properties).replay(only().createdAt(), List.of("crm"),
				false);
		untilEnded(sender);

		assertThat(replayed).isEqualTo(1);
		assertThat(only()).extracting(WebhookDelivery::status, WebhookDelivery::attempts)
			.containsExactly(WebhookStatus.DELIVERED, 1);
		assertThat(this.receiver.ids()).hasSize(3).containsOnly(only().message());
	}

	@Test
	void givesUpAtOnceOnAnEndpointThatIsGone() {
		WebhookProperties properties = to(SOON, SOON);
		this.receiver.answers(Answer.status(410));
		add(properties, "a");
		untilEnded(sender(properties));

		assertThat(this.receiver.ids()).hasSize(1);
		assertThat(only().status()).isEqualTo(WebhookStatus.FAILED);
	}

	@Test
	void followsNoRedirect() {
		WebhookProperties properties = to();
		this.receiver.answers(Answer.redirect("/elsewhere"));
		add(properties, "a");
		untilEnded(sender(properties));

		assertThat(this.receiver.received()).extracting(Received::path).containsExactly("/hooks");
		assertThat(only().outcome()).startsWith("HTTP 307: redirects are not followed");
	}

	@Test
	void refusesEveryNameOfThisMachineUnlessTheSettingsAllowIt() {
		for (String host : List.of("localhost", "127.0.0.1", "127.1.2.3", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
				"[::127.0.0.1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]")) {
			this.graph.clear();
			WebhookProperties properties = Outboxes.to("https://" + host + ":" + this.receiver.port() + "/hooks", false,
					TIMEOUT);
			add(properties, "a");
			untilEnded(sender(properties));

			assertThat(only().outcome()).as(host).contains("private-network=true");
		}
		assertThat(this.receiver.received()).isEmpty();
	}

	@Test
	void waitsForNoAnswerForever() {
		WebhookProperties properties = Outboxes.to(this.receiver.url(), true, Duration.ofMillis(300));
		this.receiver.answers(Answer.NEVER);
		add(properties, "a");
		untilEnded(sender(properties));

		assertThat(only().outcome()).isEqualTo("No response in time");
	}

	@Test
	void readsNoEndlessAnswer() {
		WebhookProperties properties = to();
		IntStream.range(0, 12).forEach((i) -> {
			this.receiver.answers(Answer.ENDLESS);
			add(properties, "a" + i);
		});
		untilEnded(sender(properties));

		assertThat(deliveries()).hasSize(12).allMatch((it) -> it.status() == WebhookStatus.DELIVERED);
	}

	@Test
	void twoApplicationsSendEachMessageOnce() {
		WebhookProperties properties = to();
		IntStream.range(0, 40).forEach((i) -> add(properties, "a" + i));
		WebhookSender one = sender(properties);
		WebhookSender other = sender(properties);
		await().atMost(Duration.ofMinutes(1)).until(() -> {
			one.sendDue();
			other.sendDue();
			return waiting() == 0;
		});

		assertThat(this.receiver.ids()).hasSize(40).doesNotHaveDuplicates();
	}

	@Test
	void sendsTheMessagesOfAKilledApplicationAgain() {
		WebhookProperties properties = Outboxes.to(this.receiver.url(), true, Duration.ofMillis(500), SOON);
		add(properties, "a");
		WebhookDeliveries killed = new WebhookDeliveries(this.cypher, properties);
		WebhookDelivery taken = killed.take("crm").orElseThrow();
		assertThat(killed.take("crm")).isEmpty();

		untilEnded(sender(properties));
		killed.settle(taken, WebhookStatus.FAILED, "late", Duration.ZERO);

		assertThat(this.receiver.ids()).containsExactly(taken.message());
		assertThat(only()).extracting(WebhookDelivery::status, WebhookDelivery::turn)
			.containsExactly(WebhookStatus.DELIVERED, 2);
	}

	@Test
	void forgetsOldMessages() {
		WebhookProperties properties = to();
		add(properties, "old");
		this.graph.run("MATCH (n:WebhookMessage) SET n.at = n.at - duration('P31D')");
		add(properties, "new");

		sender(properties).forget();

		assertThat(only().body()).contains("\"new\"");
	}

	private WebhookProperties to(Duration... retries) {
		return Outboxes.to(this.receiver.url(), true, TIMEOUT, retries);
	}

	private void add(WebhookProperties properties, String id) {
		Outbox outbox = new Outbox(properties, this.json);
		this.cypher.write((transaction) -> {
			outbox.add(transaction, WebhookEvent.IMPORT_ENDED, id, Map.of("id", id));
			return true;
		});
	}

	private WebhookSender sender(WebhookProperties properties) {
		return new WebhookSender(properties, new WebhookDeliveries(this.cypher, properties),
				new WebhookClient(properties), this.schema);
	}

	private void untilEnded(WebhookSender sender) {
		await().atMost(Duration.ofMinutes(1)).until(() -> {
			sender.sendDue();
			return waiting() == 0;
		});
	}

	private long waiting() {
		return this.graph.count("MATCH (n:WebhookDelivery {status: 'WAITING'}) RETURN count(n)");
	}

	private WebhookDelivery only() {
		assertThat(deliveries()).hasSize(1);
		return deliveries().getFirst();
	}

	private List<WebhookDelivery> deliveries() {
		return new WebhookDeliveries(this.cypher, to()).page(PageRequest.first(100), null).nodes();
	}

}
