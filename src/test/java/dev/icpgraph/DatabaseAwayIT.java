package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "icpgraph.security.open=true", "server.address=127.0.0.1", "spring.neo4j.connection-timeout=1s",
				"spring.neo4j.max-transaction-retry-time=1s" })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayIT {

	/** Enough rows for several batches. */
	private static final int ROWS = 60_000;

	private static final TcpGate gate = TcpGate.toSharedNeo4j();

	private static final Path audit = emptyFile();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void neo4j(DynamicPropertyRegistry properties) {
		properties.add("icpgraph.security.audit-file", () -> audit);
		gate.register(properties);
	}

	@AfterAll
	static void shut() throws IOException {
		gate.shut();
	}

	@Test
	@Order(1)
	void saysWhatIsWrongAndRecoversWithoutARestart() throws IOException {
		assertThat(code()).isEqualTo("DATABASE_UNAVAILABLE");
		assertThat(code("{ commonalities { customers } }")).as("an answer from a graph that nobody has read")
			.isEqualTo("SERVER_BUSY");
		assertThat(health("readiness")).isEqualTo(503);
		assertThat(health("liveness")).isEqualTo(200);
		assertThat(uploaded()).contains("SPRING_NEO4J_URI");
		assertThat(code("mutation { upsertAccounts(input: {rows: [{domain: \"a.example\"}]}) { problems { code } } }"))
			.isEqualTo("DATABASE_UNAVAILABLE");
		assertThat(audit).content().contains("\"did\":[\"upsertAccounts\"],\"outcome\":\"DATABASE_UNAVAILABLE\"");

		gate.open();

		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(code()).isEqualTo("none"));
		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(health("readiness")).isEqualTo(200));

		gate.shut();

		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(code()).isEqualTo("DATABASE_UNAVAILABLE"));
	}

	@Test
	@Order(2)
	void anImportGoesOnWhenTheDatabaseIsBack() throws IOException {
		gate.shut();
		gate.open();
		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(code()).isEqualTo("none"));
		String rows = IntStream.range(0, ROWS)
			.mapToObj((i) -> "away" + i + ".example")
			.collect(Collectors.joining("\n", "domain\n", "\n"));
		String id = JsonMapper.shared().readTree(sent(rows, HttpStatus.ACCEPTED)).at("/imports/0/id").asString();
		await().atMost(LocalClient.PATIENCE).until(() -> rowsRead(id) > 0);

		gate.shut();
		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(code()).isEqualTo("DATABASE_UNAVAILABLE"));
		gate.open();

		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(status(id)).isEqualTo("DONE"));
		assertThat(rowsRead(id)).isEqualTo(ROWS);
	}

	@Test
	@Order(3)
	void anUploadThatCouldNotBeStartedWaitsForAnotherTry() throws IOException {
		gate.shut();
		gate.open();
		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(code()).isEqualTo("none"));
		String upload = JsonMapper.shared()
			.readTree(sent("/imports?hold=true", "domain\nheld.example\n", HttpStatus.CREATED))
			.at("/uploads/0/id")
			.asString();
		String start = "mutation { startImport(input: {upload: \"" + upload
				+ "\"}) { import { file } problems { code } } }";

		gate.shut();
		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(code()).isEqualTo("DATABASE_UNAVAILABLE"));
		assertThat(code(start)).isEqualTo("DATABASE_UNAVAILABLE");
		gate.open();

		await().atMost(LocalClient.PATIENCE).untilAsserted(() -> assertThat(code()).isEqualTo("none"));
		assertThat(client().ask(start).at("/data/startImport/problems").isEmpty()).isTrue();
	}

	private String status(String id) {
		return field(id, "status").asString();
	}

	private int rowsRead(String id) {
		return field(id, "rowsRead").asInt();
	}

	private JsonNode field(String id, String name) {
		return client().ask("{ import(id: \"" + id + "\") { " + name + " } }").at("/data/import/" + name);
	}

	private String code() {
		return code("{ accounts(first: 1) { totalCount } }");
	}

	private String code(String document) {
		return client().code(document);
	}

	private @Nullable String uploaded() {
		return sent("domain,name\nacme.com,Acme\n", HttpStatus.SERVICE_UNAVAILABLE);
	}

	private @Nullable String sent(String text, HttpStatus expected) {
		return sent("/imports", text, expected);
	}

	private @Nullable String sent(String uri, String text, HttpStatus expected) {
		MultipartBodyBuilder body = new MultipartBodyBuilder();
		body.part("files", text).filename("accounts.csv");
		return client().web()
			.post()
			.uri(uri)
			.bodyValue(body.build())
			.exchange()
			.expectStatus()
			.isEqualTo(expected)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

	private int health(String probe) {
		return client().health(probe);
	}

	private LocalClient client() {
		return LocalClient.of(this.port);
	}

	private static Path emptyFile() {
		try {
			return Files.createTempFile("audit", ".jsonl");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
