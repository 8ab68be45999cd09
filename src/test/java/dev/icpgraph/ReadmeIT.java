package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Keeps README.md true: each query in it runs on the sample market, and must return the
 * answer printed under it.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {

	private static final Path SAMPLE = Path.of("src/main/resources/sample");

	private static final Pattern BLOCKS = Pattern.compile("```(graphql|json)\\n(.*?)```", Pattern.DOTALL);

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
	Stream<DynamicTest> aQueryGetsTheAnswerThatIsPrintedUnderIt() throws IOException {
		List<String[]> blocks = blocks();
		return Stream.iterate(0, (i) -> i < blocks.size(), (i) -> i + 1)
			.filter((i) -> blocks.get(i)[0].equals("graphql"))
			.map((i) -> DynamicTest.dynamicTest(blocks.get(i)[1].lines().findFirst().orElse(""),
					() -> ask(blocks.get(i)[1], (i + 1 < blocks.size()) ? blocks.get(i + 1) : null)));
	}

	private void ask(String query, String @Nullable [] next) {
		Map<String, Object> answer = execute(query);
		assertThat(answer).doesNotContainKey("errors");
		answer.remove("extensions");
		if (next != null && next[0].equals("json")) {
			assertThat(JSON.readTree(JSON.writeValueAsString(answer))).isEqualTo(JSON.readTree(next[1]));
		}
	}

	private static List<String[]> blocks() throws IOException {
		Matcher matcher = BLOCKS.matcher(Files.readString(Path.of("README.md")));
		return matcher.results().map((it) -> new String[] { it.group(1), it.group(2) }).toList();
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

	@SuppressWarnings("unchecked")
	private Map<String, Object> execute(String query) {
		byte[] answer = client().post()
			.uri("/graphql")
			.bodyValue(Map.of("query", query))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JSON.readValue(answer, Map.class);
	}

	private WebTestClient client() {
		return WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.responseTimeout(Duration.ofMinutes(1))
			.build();
	}

}
