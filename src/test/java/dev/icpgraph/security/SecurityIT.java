package dev.icpgraph.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import dev.icpgraph.TestNeo4jConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

// The hashes are those of "reader-token" and "editor-token".
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "icpgraph.security.tokens[0].name=ann", "icpgraph.security.tokens[0].role=READER",
				"icpgraph.security.tokens[0].sha256=ba5005a40cf5212e4ac0190104cc127edab013294bb71279a975b27a80982d45",
				"icpgraph.security.tokens[1].name=bo", "icpgraph.security.tokens[1].role=EDITOR",
				"icpgraph.security.tokens[1].sha256=43dd47c3c09b91fa6c62f8227abd0a3958c608f5b8b477adc042d963af6dc84b",
				"icpgraph.mcp.enabled=true" })
@Import(TestNeo4jConfiguration.class)
class SecurityIT {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final String READ = "{\"query\": \"{ __typename }\"}";

	private static final String WRITE = """
			{"query": "mutation { unpinBestCustomer(input: {account: \\"QWNjb3VudDpub25l\\"}) { problems { code } } }"}""";

	@LocalServerPort
	int port;

	@AfterAll
	static void close() {
		CLIENT.close();
	}

	@Test
	void aReaderReads() {
		assertThat(graphql("reader-token", READ).body()).contains("\"__typename\":\"Query\"");
	}

	@Test
	void aReaderDoesNotWrite() {
		assertThat(graphql("reader-token", WRITE).body()).contains("\"code\":\"FORBIDDEN\"");
	}

	@Test
	void anEditorWrites() {
		assertThat(graphql("editor-token", WRITE).body()).doesNotContain("FORBIDDEN").contains("unpinBestCustomer");
	}

	@Test
	void anEditorDoesNotPublish() {
		String publish = """
				{"query": "mutation { saved: removeFromIcp(input: {id: \\"QWNjb3VudDpub25l\\"}) { __typename } publishIcp(input: {id: \\"SWNwOm5vbmU\\", approvedBy: {}, reason: \\"why\\"}) { __typename } }"}""";

		assertThat(graphql("editor-token", publish).body()).contains("\"code\":\"FORBIDDEN\"",
				"publishIcp needs a token with the role APPROVER");
	}

	@Test
	void aCallerSeesItsRights() {
		String ask = "{\"query\": \"{ caller { name role } }\"}";

		assertThat(graphql("reader-token", ask).body()).contains("\"name\":\"ann\"", "\"role\":\"READER\"");
		assertThat(graphql("editor-token", ask).body()).contains("\"name\":\"bo\"", "\"role\":\"EDITOR\"");
	}

	@Test
	void nobodyElseGetsIn() {
		assertThat(graphql(null, READ).statusCode()).isEqualTo(401);
		assertThat(graphql("guess", READ).statusCode()).isEqualTo(401);
		assertThat(graphql("", READ).statusCode()).isBetween(400, 401);
	}

	@Test
	void aRefusedCallerLearnsWhatToSend() {
		assertThat(graphql(null, READ).body()).contains("\"code\":\"UNAUTHENTICATED\"", "Authorization: Bearer");
		assertThat(get("/exports/icps/x/matches.csv").body()).contains("\"status\":401", "Authorization: Bearer");
		assertThat(post("/imports", "reader-token", "").body()).contains("\"status\":403", "role");
	}

	@Test
	void tellsStrangersNothingAboutItself() {
		for (String path : List.of("/.well-known/oauth-protected-resource",
				"/.well-known/oauth-protected-resource/mcp")) {
			assertThat(get(path).statusCode()).isEqualTo(404);
		}
		assertThat(graphql(null, READ).headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		assertThat(graphql("guess", READ).headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying((it) -> assertThat(it).startsWith("Bearer error=\"invalid_token\"")
				.doesNotContain("resource_metadata"));
	}

	@Test
	void aReaderTakesMatchesAway() {
		HttpRequest request = HttpRequest.newBuilder(uri("/exports/icps/QWNjb3VudDphY21lLmNvbQ/matches.csv"))
			.header("Authorization", "Bearer reader-token")
			.build();

		assertThat(send(request).statusCode()).isEqualTo(400);
	}

	@Test
	void askingWhetherThereIsAListNeedsTheRightsOfTakingIt() {
		for (String path : List.of("/exports/icps/QWNjb3VudDphY21lLmNvbQ/matches.csv",
				"/exports/icps/QWNjb3VudDphY21lLmNvbQ/documents/sales.html")) {
			HttpRequest.Builder head = HttpRequest.newBuilder(uri(path)).HEAD();

			assertThat(send(head.build()).statusCode()).isEqualTo(401);
			HttpResponse<String> answer = send(head.header("Authorization", "Bearer reader-token").build());
			assertThat(answer.statusCode()).isEqualTo(get(path, "reader-token").statusCode());
			assertThat(answer.body()).isEmpty();
		}
	}

	@Test
	void aCallerWithRightsLearnsOfAMistake() {
		HttpResponse<String> sent = post("/imports", "editor-token", "{}");

		assertThat(sent.statusCode()).isEqualTo(400);
		assertThat(sent.body()).contains("files");
	}

	@Test
	void aCallerWithRightsLearnsWhichMethodAPathTakes() {
		HttpResponse<String> sent = post("/exports/icps/x/matches.csv", "reader-token", "");

		assertThat(sent.statusCode()).isEqualTo(405);
		assertThat(sent.headers().firstValue("Allow")).hasValueSatisfying((it) -> assertThat(it).contains("GET"));
		assertThat(post("/exports/icps/x/matches.csv", null, "").statusCode()).isEqualTo(401);
	}

	@Test
	void aReaderSendsNoFiles() {
		assertThat(post("/imports", "reader-token", "").statusCode()).isEqualTo(403);
	}

	@Test
	void assistantsNeedATokenToo() {
		String list = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";

		assertThat(post("/mcp", null, list).statusCode()).isEqualTo(401);
		assertThat(post("/mcp", "guess", list).statusCode()).isEqualTo(401);
		assertThat(post("/mcp", "reader-token", list).body()).contains("best_accounts");
	}

	@Test
	void assistantsSendNoMoreThanOthers() {
		HttpResponse<String> sent = post("/mcp", "reader-token", " ".repeat(1_100_000));

		assertThat(sent.statusCode()).isEqualTo(413);
		assertThat(sent.body()).contains("icpgraph.api.max-body");
	}

	@Test
	void metricsAndTheVersionAreForReadersAndTheListOfLibrariesIsNot() {
		assertThat(get("/actuator/info", "reader-token").body()).contains("\"version\"");
		assertThat(get("/actuator/prometheus", "reader-token").statusCode()).isNotIn(401, 403);
		assertThat(get("/actuator/sbom", "reader-token").statusCode()).isEqualTo(403);
		assertThat(get("/actuator/sbom", "editor-token").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness" })
	void healthIsForEverybody(String path) {
		assertThat(get(path).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/info", "/actuator/sbom", "/actuator/env", "/anything",
			"/graphql", "/exports/icps/x/matches.csv", "/exports/icps/x/documents/sales.html", "/",
			"/explorer/index.html", "/explorer/main.js", "/webjars/lit-html/lit-html.js", "/graphiql",
			"/webjars/react/umd/react.production.min.js" })
	void theRestIsClosed(String path) {
		assertThat(get(path).statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> graphql(@Nullable String token, String body) {
		return post("/graphql", token, body);
	}

	private HttpResponse<String> post(String path, @Nullable String token, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		if (path.equals("/mcp")) {
			request.header("Accept", "application/json, text/event-stream");
		}
		return send(request.build());
	}

	private HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(uri(path)).build());
	}

	private HttpResponse<String> get(String path, String token) {
		return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token).build());
	}

	private static HttpResponse<String> send(HttpRequest request) {
		try {
			return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
