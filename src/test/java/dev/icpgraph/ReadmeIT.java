package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.icpgraph.golden.ReadableJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.awaitility.Awaitility.await;

/**
 * Keeps README.md and its longer answers true: each query in them runs on the sample
 * market, and must return the answer printed under it. {@code -Dgolden.update=true}
 * writes the current answers and fails, so that a person reviews them.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {

	private static final Path SAMPLE = Path.of("src/main/resources/sample");

	private static final List<Path> DOCUMENTS = List.of(Path.of("README.md"), Path.of("src/docs/questions.md"));

	private static final Pattern QUERIES = Pattern
		.compile("```graphql\\n(?<query>[^`]*)```\\n(\\n```json\\n(?<answer>[^`]*)```)?");

	private static final boolean UPDATE = Boolean.getBoolean("golden.update");

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester graphql;

	@Autowired
	SampleIcp icp;

	@LocalServerPort
	int port;

	@BeforeAll
	void loadTheSample() throws IOException {
		this.graph.clear();
		upload();
		await().atMost(Duration.ofMinutes(3))
			.pollInterval(Duration.ofMillis(500))
			.untilAsserted(() -> assertThat(statuses()).hasSize(15).containsOnly("DONE"));
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(stale()).isFalse());
		this.icp.publish();
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(tierOne()).isEqualTo(50));
	}

	@TestFactory
	Stream<DynamicTest> aQueryGetsTheAnswerThatIsPrintedUnderIt() {
		return DOCUMENTS.stream()
			.flatMap((document) -> QUERIES.matcher(contentOf(document.toFile())).results().map((found) -> {
				String query = found.group("query");
				return DynamicTest.dynamicTest(document + ": " + query.lines().findFirst().orElse(""),
						() -> check(document, query, found.group("answer")));
			}));
	}

	private void check(Path document, String query, @Nullable String printed) throws IOException {
		JsonNode answer = ask(query);
		assertThat(answer.has("errors")).as("%s", answer).isFalse();
		if (printed == null || JSON.readTree(printed).equals(answer)) {
			return;
		}
		if (UPDATE) {
			Files.writeString(document, contentOf(document.toFile()).replace(printed, ReadableJson.of(answer)));
		}
		assertThat(answer).isEqualTo(JSON.readTree(printed));
	}

	private void upload() throws IOException {
		MultipartBodyBuilder body = new MultipartBodyBuilder();
		try (Stream<Path> files = Files.list(SAMPLE)) {
			files.filter((file) -> file.toString().endsWith(".csv"))
				.sorted()
				.forEach((file) -> body.part("files", new FileSystemResource(file)));
		}
		client().post().uri("/imports").bodyValue(body.build()).exchange().expectStatus().isAccepted();
	}

	private List<String> statuses() {
		return this.graphql.document("{ imports(first: 50) { nodes { status } } }")
			.execute()
			.path("imports.nodes[*].status")
			.entityList(String.class)
			.get();
	}

	private boolean stale() {
		return this.graphql.document("{ snapshot { stale } }")
			.execute()
			.path("snapshot.stale")
			.entity(Boolean.class)
			.get();
	}

	private int tierOne() {
		return this.graphql.document("{ icps { tierCounts { tier1 } } }")
			.execute()
			.path("icps[0].tierCounts.tier1")
			.entity(Integer.class)
			.get();
	}

	private JsonNode ask(String query) {
		byte[] answer = client().post()
			.uri("/graphql")
			.bodyValue(Map.of("query", query))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		ObjectNode read = (ObjectNode) JSON.readTree(answer);
		read.remove("extensions");
		return read;
	}

	private WebTestClient client() {
		return WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.responseTimeout(Duration.ofMinutes(1))
			.build();
	}

}
