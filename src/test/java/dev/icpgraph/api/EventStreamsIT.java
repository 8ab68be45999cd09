package dev.icpgraph.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class EventStreamsIT {

	private static final String WRITE = """
			mutation {
			  upsertAccounts(input: {rows: [{account: "acme.com", name: "Acme"}]}) { import { status } problems { message } }
			}""";

	private static final String ACCOUNTS = "MATCH (account:Account) RETURN count(account)";

	@LocalServerPort
	private int port;

	@Autowired
	private GraphFixture graph;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void refusesAMutationBeforeItRuns() {
		JsonNode answer = answer(WRITE);

		assertThat(this.graph.count(ACCOUNTS)).isZero();
		assertThat(answer.at("/errors/0/extensions/code").stringValue()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/message").stringValue()).contains("mutation", "Accept: application/json");
	}

	@Test
	void runsTheSameMutationForAClientThatAcceptsJsonToo() {
		JsonNode answer = JsonMapper.shared()
			.readTree(Objects.requireNonNull(WebClient.create(address())
				.post()
				.accept(MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_JSON)
				.bodyValue(Map.of("query", WRITE))
				.retrieve()
				.bodyToMono(String.class)
				.block(Duration.ofMinutes(1))));

		assertThat(answer.at("/data/upsertAccounts/problems").isEmpty()).isTrue();
		assertThat(this.graph.count(ACCOUNTS)).isEqualTo(1);
	}

	@Test
	void refusesAQuery() {
		JsonNode answer = answer("{ accounts(first: 1) { totalCount } }");

		assertThat(answer.at("/errors/0/extensions/code").stringValue()).isEqualTo("BAD_REQUEST");
		assertThat(answer.at("/errors/0/message").stringValue()).contains("query");
		assertThat(answer.get("data")).isNull();
	}

	@Test
	void saysWhatIsWrongWithASubscription() {
		JsonNode answer = answer("subscription { importProgress(id: \"SW1wb3J0Ong\") { nonsense } }");

		assertThat(answer.at("/errors/0/extensions/code").stringValue()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(answer.at("/errors/0/message").stringValue()).contains("nonsense");
	}

	@Test
	void failsWithTheCodeAndPathThatAQueryWouldGet() {
		for (String id : List.of("SW1wb3J0Ong", "not an id")) {
			JsonNode error = answer("subscription { progress: importProgress(id: \"" + id + "\") { status } }")
				.at("/errors/0");

			assertThat(error.at("/extensions/code").stringValue()).isEqualTo("BAD_USER_INPUT");
			assertThat(error.at("/message").stringValue()).contains(id);
			assertThat(error.at("/path").toString()).isEqualTo("[\"progress\"]");
			assertThat(error.at("/locations/0/line").intValue()).isEqualTo(1);
		}
	}

	/**
	 * The one answer over server-sent events, after which the stream must end.
	 */
	private JsonNode answer(String document) {
		List<ServerSentEvent<String>> events = Objects.requireNonNull(WebClient.create(address())
			.post()
			.accept(MediaType.TEXT_EVENT_STREAM)
			.bodyValue(Map.of("query", document))
			.retrieve()
			.bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			})
			.collectList()
			.block(Duration.ofMinutes(1)));
		assertThat(events).extracting(ServerSentEvent::event).containsExactly("next", "complete");
		return JsonMapper.shared().readTree(String.valueOf(events.getFirst().data()));
	}

	private String address() {
		return "http://127.0.0.1:" + this.port + "/graphql";
	}

}
