package dev.icpgraph;

import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A patient client of the application on a port of this machine.
 *
 * @param web sends requests of any kind
 */
record LocalClient(WebTestClient web) {

	/** Long enough for a busy machine. */
	static final Duration PATIENCE = Duration.ofMinutes(3);

	static LocalClient of(int port) {
		return new LocalClient(
				WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(PATIENCE).build());
	}

	/**
	 * The whole answer to a GraphQL document.
	 */
	JsonNode ask(String document) {
		String body = this.web.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("query", document))
			.exchange()
			.returnResult(String.class)
			.getResponseBody()
			.blockFirst();
		return JsonMapper.shared().readTree(String.valueOf(body));
	}

	/**
	 * The code of the first error in the answer to a GraphQL document, or {@code none}.
	 */
	String code(String document) {
		return code(ask(document));
	}

	static String code(JsonNode answer) {
		return answer.at("/errors/0/extensions/code").asString("none");
	}

	/**
	 * The status of the health of a probe.
	 */
	int health(String probe) {
		return this.web.get()
			.uri("/actuator/health/" + probe)
			.exchange()
			.returnResult(String.class)
			.getStatus()
			.value();
	}

}
