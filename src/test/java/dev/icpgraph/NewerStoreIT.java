package dev.icpgraph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A store of its own, since others share theirs with applications that must not be
 * refused.
 */
class NewerStoreIT {

	private static final String READ = "{ accounts(first: 1) { totalCount } }";

	private static final String WRITE = """
			mutation { upsertAccounts(input: {rows: [{domain: "new.example"}]}) { problems { code } } }""";

	/** Long enough for a busy machine. */
	private static final Duration BUSY = Duration.ofMinutes(2);

	@TempDir
	static Path folder;

	private static EmbeddedNeo4j neo4j;

	private static Driver driver;

	@BeforeAll
	static void start() {
		neo4j = EmbeddedNeo4j.start(folder.resolve("neo4j"), 16);
		neo4j.afterSingletonsInstantiated();
		driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication());
	}

	@AfterAll
	static void stop() {
		driver.close();
		neo4j.close();
	}

	@Test
	void isRefusedUntilItIsReplaced() {
		try (SecondApplication application = application()) {
			GraphQlTester graphQl = application.graphQl();
			await().atMost(BUSY).untilAsserted(() -> assertThat(errors(graphQl, WRITE)).isEmpty());
			assertThat(version()).isEqualTo(1);

			driver.executableQuery("MATCH (s:StoreVersion) SET s.version = 9, s.needs = 9, s.application = '7.0.0'")
				.execute();

			await().atMost(BUSY).untilAsserted(() -> {
				assertThat(errors(graphQl, READ)).hasSize(1).allSatisfy(NewerStoreIT::saysWhatToDo);
				assertThat(errors(graphQl, WRITE)).hasSize(1).allSatisfy(NewerStoreIT::saysWhatToDo);
			});
			assertThat(application.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
			assertThat(application.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

			driver.executableQuery("MATCH (s:StoreVersion) SET s.needs = 1").execute();

			await().atMost(BUSY).untilAsserted(() -> assertThat(errors(graphQl, WRITE)).isEmpty());
			assertThat(application.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
			assertThat(version()).isEqualTo(9);
		}
	}

	private static SecondApplication application() {
		return new SecondApplication(new TestNeo4j(neo4j.uri(), EmbeddedNeo4jPassword.USER, neo4j.password()),
				folder.resolve("spool"), "--icpgraph.cypher.version-check=200ms",
				"--icpgraph.cypher.schema-retry=200ms");
	}

	private static void saysWhatToDo(ResponseError error) {
		assertThat(error.getExtensions()).containsEntry("code", "DATABASE_UNAVAILABLE");
		assertThat(error.getMessage()).contains("icp-graph 7.0.0", "store version 9", "restore the backup");
	}

	private static List<ResponseError> errors(GraphQlTester application, String document) {
		List<ResponseError> found = new ArrayList<>();
		application.document(document).execute().errors().satisfy(found::addAll);
		return found;
	}

	private static long version() {
		return driver.executableQuery("MATCH (s:StoreVersion) RETURN s.version")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asLong();
	}

}
