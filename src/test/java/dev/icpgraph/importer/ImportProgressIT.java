package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ImportProgressIT {

	private static final int MANY = 200_000;

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester graphQl;

	@LocalServerPort
	int port;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void isSentUntilTheImportIsDone() {
		List<Map<String, Object>> told = progress(send("domain\nacme.com\n"));

		assertThat(told).last().isEqualTo(Map.of("status", "DONE", "progress", 1.0, "rowsRead", 1));
		assertThat(told).doesNotHaveDuplicates();
	}

	@Test
	void aCancelledImportEndsAndItsWrittenRowsStay() {
		String id = send(IntStream.range(0, MANY)
			.mapToObj((i) -> "a" + i + ".example")
			.collect(Collectors.joining("\n", "domain\n", "\n")));

		assertThat(cancel(id)).isEmpty();
		Map<String, Object> last = progress(id).getLast();
		assertThat(last).containsEntry("status", "CANCELLED");
		assertThat((Integer) last.get("rowsRead")).isLessThan(MANY);
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isLessThan(MANY);
		assertThat(cancel(id)).containsExactly("NOT_RUNNING");
	}

	private List<String> cancel(String id) {
		return this.graphQl.document("mutation ($id: ID!) { cancelImport(input: {id: $id}) { problems { code } } }")
			.variable("id", id)
			.execute()
			.path("cancelImport.problems[*].code")
			.entityList(String.class)
			.get();
	}

	private List<Map<String, Object>> progress(String id) {
		String subscription = "subscription ($id: ID!) { importProgress(id: $id) { status progress rowsRead } }";
		return Objects.requireNonNull(WebClient.create(address("/graphql"))
			.post()
			.accept(MediaType.TEXT_EVENT_STREAM)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("query", subscription, "variables", Map.of("id", id)))
			.retrieve()
			.bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			})
			.takeWhile((event) -> "next".equals(event.event()))
			.map((event) -> told(String.valueOf(event.data())))
			.collectList()
			.block(Duration.ofMinutes(2)));
	}

	private static Map<String, Object> told(String json) {
		return JsonMapper.shared()
			.convertValue(JsonMapper.shared().readTree(json).at("/data/importProgress"), new TypeReference<>() {
			});
	}

	private String send(String text) {
		MultipartBodyBuilder body = new MultipartBodyBuilder();
		body.part("files", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "accounts.csv";
			}
		});
		Map<?, ?> answer = Objects.requireNonNull(WebClient.create(address("/imports"))
			.post()
			.bodyValue(body.build())
			.retrieve()
			.bodyToMono(Map.class)
			.block(Duration.ofMinutes(1)));
		return String
			.valueOf(((Map<?, ?>) ((List<?>) Objects.requireNonNull(answer.get("imports"))).getFirst()).get("id"));
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
