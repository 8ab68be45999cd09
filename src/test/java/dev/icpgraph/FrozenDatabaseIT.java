package dev.icpgraph;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static dev.icpgraph.LocalClient.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A Neo4j that accepts everything and answers nothing, like a stopped process. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "icpgraph.security.open=true", "server.address=127.0.0.1", "icpgraph.cypher.silence=2s",
				"icpgraph.snapshot.poll=200ms", "icpgraph.snapshot.quiet=20ms" })
class FrozenDatabaseIT {

	private static final String SAVE = """
			mutation { saveIcp(input: {definition: {product: "Thaw", signals: [{name: "Size", kind: FIT, weight: 1,
			measure: {headcount: {gte: 10}}}], tiers: {capacity: {tier1: 1, tier2: 1}}}}) { icp { id } } }""";

	private static final String RECORD = """
			mutation { upsertAccounts(input: {rows: [{domain: "thaw.example", headcount: "20"}]}) { problems { code } } }""";

	private static final String FROM_NEO4J = "{ accounts(first: 1) { totalCount } }";

	private static final TcpGate gate = TcpGate.toSharedNeo4j();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void neo4j(DynamicPropertyRegistry properties) throws IOException {
		gate.open();
		gate.register(properties);
	}

	@AfterAll
	static void shut() throws IOException {
		gate.thaw();
		gate.shut();
	}

	@Test
	void requestsEndAndTheSnapshotServesWhileItIsFrozen() {
		await().atMost(LocalClient.PATIENCE).until(() -> readiness() == 200);
		String icp = asked(SAVE).at("/data/saveIcp/icp/id").asString();
		assertThat(code(asked(RECORD))).isEqualTo("none");
		String matches = "{ tierCounts(icp: \"" + icp + "\") { total } snapshot { revision builtAt stale } }";
		await().atMost(LocalClient.PATIENCE).until(() -> asked(matches).at("/data/tierCounts/total").asInt() > 0);

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
		await().atMost(LocalClient.PATIENCE).until(() -> code(asked(FROM_NEO4J)).equals("none"));
		await().atMost(LocalClient.PATIENCE).until(() -> readiness() == 200);
	}

	private JsonNode asked(String document) {
		return LocalClient.of(this.port).ask(document);
	}

	private int readiness() {
		return LocalClient.of(this.port).health("readiness");
	}

}
