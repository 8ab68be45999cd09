package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A Neo4j that accepts everything and answers nothing, like a stopped process. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "icpgraph.security.open=true", "server.address=127.0.0.1", "icpgraph.cypher.silence=2s",
				"icpgraph.snapshot.poll=200ms", "icpgraph.snapshot.quiet=20ms" })
class FrozenDatabaseIT {

	/** Long enough for a busy machine. */
	private static final Duration BUSY = Duration.ofMinutes(3);

	private static final String SAVE = """
			mutation { saveIcp(input: {definition: {product: "Thaw", signals: [{name: "Size", kind: FIT, weight: 1,
			measure: {headcount: {gte: 10}}}], tiers: {capacity: {tier1: 1, tier2: 1}}}}) { icp { id } } }""";

	private static final String RECORD = """
			mutation { upsertAccounts(input: {rows: [{domain: "thaw.example", headcount: "20"}]}) { problems { code } } }""";

	private static final String FROM_NEO4J = "{ accounts(first: 1) { totalCount } }";

	private static final TcpGate gate = gate();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void neo4j(DynamicPropertyRegistry properties) {
		TestNeo4j shared = TestNeo4j.shared();
		properties.add("spring.neo4j.uri", () -> "bolt://127.0.0.1:" + gate.port());
		if (shared.username() != null) {
			properties.add("spring.neo4j.authentication.username", shared::username);
			properties.add("spring.neo4j.authentication.password", shared::password);
		}
	}

	@AfterAll
	static void shut() throws IOException {
		gate.thaw();
		gate.shut();
	}

	@Test
	void requestsEndAndTheSnapshotServesWhileItIsFrozen() {
		await().atMost(BUSY).until(() -> readiness() == 200);
		String icp = asked(SAVE).at("/data/saveIcp/icp/id").asString();
		assertThat(code(asked(RECORD))).isEqualTo("none");
		String matches = "{ tierCounts(icp: \"" + icp + "\") { total } snapshot { revision builtAt stale } }";
		await().atMost(BUSY).until(() -> asked(matches).at("/data/tierCounts/total").asInt() > 0);

		gate.freeze();
		Instant start = Instant.now();
		assertThat(code(asked(FROM_NEO4J))).isEqualTo("DATABASE_UNAVAILABLE");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
		assertThat(code(asked(SAVE))).isEqualTo("DATABASE_UNAVAILABLE");
		assertThat(readiness()).isEqualTo(503);
		JsonNode still = asked(matches);
		assertThat(code(still)).isEqualTo("none");
		assertThat(still.at("/data/tierCounts/total").asInt()).isPositive();

		gate.thaw();
		await().atMost(BUSY).until(() -> code(asked(FROM_NEO4J)).equals("none"));
		await().atMost(BUSY).until(() -> readiness() == 200);
	}

	private JsonNode asked(String document) {
		String body = client().post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("query", document))
			.exchange()
			.returnResult(String.class)
			.getResponseBody()
			.blockFirst();
		return JsonMapper.shared().readTree(String.valueOf(body));
	}

	private static String code(JsonNode answer) {
		return answer.at("/errors/0/extensions/code").asString("none");
	}

	private int readiness() {
		return client().get()
			.uri("/actuator/health/readiness")
			.exchange()
			.returnResult(String.class)
			.getStatus()
			.value();
	}

	private WebTestClient client() {
		return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + this.port).responseTimeout(BUSY).build();
	}

	private static TcpGate gate() {
		try {
			TcpGate gate = new TcpGate(URI.create(TestNeo4j.shared().uri()).getPort());
			gate.open();
			return gate;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
