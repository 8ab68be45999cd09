package dev.icpgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Checks the two lines of README.md that lead from a CRM export to a list: uploads files
 * with the names in the first line, and asks the question in the second.
 */
@IntegrationTest
class ReadmeExportIT {

	private static final Pattern FILES = Pattern.compile("files=@(hubspot\\S+)");

	private static final Pattern QUESTION = Pattern.compile("-d '(\\{\"query\": \"\\{ suggestIcp.*})'");

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@Autowired
	GraphFixture graph;

	@Autowired
	HttpGraphQlTester graphql;

	@LocalServerPort
	int port;

	private String readme = "";

	@BeforeEach
	void clear() throws IOException {
		this.graph.clear();
		this.readme = Files.readString(Path.of("README.md"));
	}

	@Test
	void twoLinesLeadFromAnExportToAList() {
		List<String> names = FILES.matcher(this.readme).results().map((it) -> it.group(1)).toList();
		assertThat(names).hasSize(2);
		send(Map.of(names.getFirst(), companies(), names.getLast(), deals()));
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(profiles()).hasSize(2));
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(freshCustomers()).isEqualTo(12));

		String answer = ask(QUESTION.matcher(this.readme).results().map((it) -> it.group(1)).findFirst().orElseThrow());

		JsonNode draft = JsonMapper.shared().readTree(answer).at("/data/suggestIcp");
		assertThat(draft.at("/prospects")).hasSize(20);
		assertThat(draft.at("/prospects/0/score/tier").asString()).isEqualTo("TIER_1");
		assertThat(draft.at("/prospects/0/account/domain").asString()).startsWith("freight");
		assertThat(draft.at("/lines").toString()).contains("Freight");
	}

	/** Twenty companies move freight, and forty bake. */
	private static String companies() {
		StringBuilder rows = new StringBuilder(
				"Record ID,Company name,Company Domain Name,Industry,Number of employees,Country/Region\n");
		for (int i = 0; i < 60; i++) {
			String name = ((i < 20) ? "Freight" : "Bakery") + i;
			rows.append("%d,%s Ltd,%s.example,%s,%d,Norway%n".formatted(100 + i, name, name.toLowerCase(Locale.ROOT),
					(i < 20) ? "Freight" : "Bakeries", 80 + i));
		}
		return rows.toString();
	}

	/** Twelve of the freight companies bought. */
	private static String deals() {
		StringBuilder rows = new StringBuilder(
				"Record ID,Deal name,Deal stage,Amount,Close date,Associated Company IDs\n");
		for (int i = 0; i < 14; i++) {
			rows.append("%d,Deal %d,%s,12000,2025-03-%d,%d%n".formatted(900 + i, i,
					(i < 12) ? "Closed won" : "Closed lost", 10 + i, 100 + i));
		}
		return rows.toString();
	}

	private void send(Map<String, String> files) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		files.forEach((name, text) -> parts.add("files", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return name;
			}
		}));
		client().post().uri("/imports").body(parts).retrieve().toBodilessEntity();
	}

	private List<String> profiles() {
		return this.graphql.document("{ imports(first: 9) { nodes { profile status } } }")
			.execute()
			.path("imports.nodes[?(@.status == 'DONE')].profile")
			.entityList(String.class)
			.get();
	}

	private String ask(String body) {
		return String.valueOf(client().post()
			.uri("/graphql")
			.header("Content-Type", "application/json")
			.body(body)
			.retrieve()
			.body(String.class));
	}

	/**
	 * Number of customers in the snapshot, -1 while it is behind the graph.
	 */
	private int freshCustomers() {
		GraphQlTester.Response answer = this.graphql.document("{ snapshot { stale counts { customers } } }").execute();
		boolean stale = answer.path("snapshot.stale").entity(Boolean.class).get();
		return stale ? -1 : answer.path("snapshot.counts.customers").entity(Integer.class).get();
	}

	private RestClient client() {
		return RestClient.create("http://127.0.0.1:" + this.port);
	}

}
