package dev.icpgraph.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RequestErrorsIT {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@Test
	void answersABodyThatIsNoRequestWithGraphQlErrors() throws Exception {
		for (String body : new String[] { "", "{", "[1]", "{}" }) {
			HttpResponse<String> response = post(body);
			assertThat(response.statusCode()).as(body).isEqualTo(400);
			assertThat(code(response)).as(body).isEqualTo("BAD_REQUEST");
		}
	}

	@Test
	void refusesABodyThatIsTooLarge() throws Exception {
		String large = "{\"query\": \"{ __typename }\", \"variables\": {\"text\": \"" + "a".repeat(1 << 20) + "\"}}";

		for (HttpRequest.BodyPublisher body : List.of(HttpRequest.BodyPublishers.ofString(large),
				HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(UTF_8))))) {
			HttpResponse<String> response = post(body);
			assertThat(response.statusCode()).isEqualTo(413);
			assertThat(code(response)).isEqualTo("BAD_REQUEST");
			assertThat(response.body()).contains("1024 KB", "icpgraph.api.max-body");
		}
	}

	@Test
	void acceptsABodyWithoutAStatedLength() throws Exception {
		HttpResponse<String> response = post(HttpRequest.BodyPublishers
			.ofInputStream(() -> new ByteArrayInputStream("{\"query\": \"{ __typename }\"}".getBytes(UTF_8))));

		assertThat(response.body()).contains("\"__typename\":\"Query\"");
	}

	@Test
	void givesEveryErrorACode() throws Exception {
		assertThat(code(query("{ __typename"))).isEqualTo("GRAPHQL_PARSE_FAILED");
		assertThat(code(query("{ nonsense }"))).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(code(query("query A { __typename } query B { __typename }")))
			.isEqualTo("OPERATION_RESOLUTION_FAILED");
		assertThat(code(query("query($id: ID!) { node(id: $id) { id } }"))).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void treatsNullInAChoiceAsAMistakeOfTheSender() throws Exception {
		assertThat(code(query("{ account(by: {domain: null}) { id } }"))).isEqualTo("BAD_USER_INPUT");
		assertThat(code(query("query($name: String) { technology(by: {name: $name}) { id } }")))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(code(query("{ events(where: {startsOn: {gte: \"2026-13\"}}) { totalCount } }")))
			.isEqualTo("GRAPHQL_VALIDATION_FAILED");
	}

	@Test
	void refusesAnEndlessIntrospectionAsTooCostly() throws Exception {
		assertThat(code(query("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")))
			.isEqualTo("QUERY_TOO_COSTLY");
	}

	@Test
	void saysHowToSendASubscription() throws Exception {
		HttpResponse<String> response = query("subscription { importProgress(id: \"SW1wb3J0Ong\") { status } }");

		assertThat(code(response)).isEqualTo("BAD_REQUEST");
		assertThat(response.body()).contains("text/event-stream").doesNotContain("\"data\"");
	}

	@Test
	void stopsReadingADocumentThatIsTooLong() throws Exception {
		assertThat(code(query("{" + " a".repeat(10_001) + " }"))).isEqualTo("GRAPHQL_PARSE_FAILED");
	}

	@Test
	void refusesALongChainOfFragments() throws Exception {
		StringBuilder chain = new StringBuilder("{ ...F0 }");
		for (int i = 0; i < 1200; i++) {
			chain.append(" fragment F").append(i).append(" on Query { ...F").append(i + 1).append(" }");
		}
		assertThat(code(query(chain + " fragment F1200 on Query { __typename }"))).isEqualTo("QUERY_TOO_COSTLY");
	}

	@Test
	void refusesVariablesInsideOneAnother() throws Exception {
		assertThat(code(accounts(100))).isEqualTo("BAD_USER_INPUT");
		assertThat(code(accounts(450))).isEqualTo("BAD_USER_INPUT");
		assertThat(code(accounts(5000))).isEqualTo("BAD_REQUEST");
	}

	@Test
	void refusesManyAliases() throws Exception {
		StringBuilder aliases = new StringBuilder("{");
		for (int i = 0; i < 300; i++) {
			aliases.append(" a").append(i).append(": __typename");
		}
		assertThat(code(query(aliases.append("}").toString()))).isEqualTo("QUERY_TOO_COSTLY");
	}

	@Test
	void tellsTheCostOfAnAnswer() throws Exception {
		for (int time = 0; time < 2; time++) {
			JsonNode answer = JSON.readTree(query("{ __typename }").body());
			assertThat(answer.at("/extensions/cost/complexity").asInt()).isEqualTo(1);
		}
	}

	@Test
	void writesErrorsInEnglishForEveryBrowser() throws Exception {
		for (String document : List.of("{ nonsense }", "{ __typename", "{ accounts(first: \"x\") { totalCount } }",
				"query($id: ID!) { node(id: $id) { id } }")) {
			HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", document)));
			assertThat(post(body, "Accept-Language", "de").body()).as(document).isEqualTo(post(body).body());
		}
	}

	@Test
	void returnsNullForAMissingNode() throws Exception {
		JsonNode answer = JSON
			.readTree(query("{ node(id: \"nonsense\") { id } nodes(ids: [\"a\", \"QTpi\"]) { id } }").body());
		assertThat(answer.get("data").toString()).isEqualTo("{\"node\":null,\"nodes\":[null,null]}");
	}

	private static String code(HttpResponse<String> response) {
		return JSON.readTree(response.body()).at("/errors/0/extensions/code").asString();
	}

	private HttpResponse<String> accounts(int depth) throws IOException, InterruptedException {
		String where = "{\"not\":".repeat(depth) + "{\"domain\":{\"eq\":\"acme.com\"}}" + "}".repeat(depth);
		return post("""
				{"query": "query ($where: AccountWhere) { accounts(where: $where) { totalCount } }",
				 "variables": {"where": %s}}""".formatted(where));
	}

	private HttpResponse<String> query(String query) throws IOException, InterruptedException {
		return post(JSON.writeValueAsString(Map.of("query", query)));
	}

	private HttpResponse<String> post(String body) throws IOException, InterruptedException {
		return post(HttpRequest.BodyPublishers.ofString(body));
	}

	private HttpResponse<String> post(HttpRequest.BodyPublisher body, String... headers)
			throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest.Builder request = HttpRequest
				.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(body);
			if (headers.length > 0) {
				request.headers(headers);
			}
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
