package dev.icpgraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class GraphQlRoutesIT {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@AfterAll
	static void close() {
		CLIENT.close();
	}

	@Test
	void answersQueriesOverGet() {
		assertThat(get("query=" + encoded("query Q($n: Int!) { accounts(first: $n) { totalCount } }") + "&variables="
				+ encoded("{\"n\": 1}") + "&operationName=Q")
			.body()).contains("totalCount");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { __typename }", "query A { __typename } mutation B { __typename }",
			"subscription { tierChanges { tier } }" })
	void runsOnlyQueriesOverGet(String document) {
		HttpResponse<String> refused = get("query=" + encoded(document));

		assertThat(refused.statusCode()).isEqualTo(405);
		assertThat(refused.headers().firstValue("Allow")).contains("POST");
		assertThat(refused.body()).contains("\"code\":\"BAD_REQUEST\"", "by POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "query=", "query={__typename}&variables=7", "query={__typename}&variables={",
			"query={__typename}&extensions=[]" })
	void explainsABadQueryString(String query) {
		HttpResponse<String> refused = get(
				query.replace("{", "%7B").replace("}", "%7D").replace("[", "%5B").replace("]", "%5D"));

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("\"code\":\"BAD_REQUEST\"");
	}

	@Test
	void answersAWrongDocumentOverGetLikeOneOverPost() {
		assertThat(get("query=%7B").body()).contains("GRAPHQL_PARSE_FAILED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void namesTheMethodsThatItTakes(String method) {
		HttpResponse<String> refused = send(request().method(method, BodyPublishers.ofString("{}")));

		assertThat(refused.statusCode()).isEqualTo(405);
		assertThat(refused.headers().firstValue("Allow")).contains("GET, POST");
		assertThat(refused.body()).contains("\"errors\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "nonsense", "*/*", "application/*",
			"application/vnd.api+json", "application/json;charset=klingon" })
	void saysWhichBodiesItReads(String type) {
		HttpResponse<String> refused = send(request().header("Content-Type", type)
			.POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));

		assertThat(refused.statusCode()).isEqualTo(415);
		assertThat(refused.body()).contains("\"errors\"", "application/json");
	}

	@Test
	void readsNoDocumentWithoutJson() {
		HttpResponse<String> refused = send(request().header("Content-Type", "application/graphql")
			.POST(BodyPublishers.ofString("{ __typename }")));

		assertThat(refused.statusCode()).isEqualTo(415);
		assertThat(refused.body()).contains("\"errors\"", "\"code\":\"BAD_REQUEST\"", "application/json");
	}

	@Test
	void saysWhichAnswersItGives() {
		HttpResponse<String> refused = send(request().header("Content-Type", "application/json")
			.header("Accept", "image/png")
			.POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));

		assertThat(refused.statusCode()).isEqualTo(406);
		assertThat(refused.body()).contains("\"errors\"", "application/graphql-response+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "7", "[]", "\"{ __typename }\"", "{}", "{\"query\": null}", "{\"query\": 7}",
			"{\"query\": \"{ __typename }\", \"variables\": 7}",
			"{\"query\": \"{ __typename }\", \"operationName\": 7}",
			"{\"query\": \"{ __typename }\", \"extensions\": \"x\"}", "{\"query\"", "" })
	void explainsABodyThatIsNoRequest(String body) {
		HttpResponse<String> refused = send(
				request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("\"code\":\"BAD_REQUEST\"");
	}

	private HttpResponse<String> get(String query) {
		return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql?" + query)));
	}

	private HttpRequest.Builder request() {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
