package dev.icpgraph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.webhook.WebhookReceiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tests an application with a webhook endpoint over its API. */
@IntegrationTest
class WebhooksIT {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final JsonMapper JSON = new JsonMapper();

	private static final String APPROVED = "approvedBy: {leadership: \"Lea\", sales: \"Sam\", marketing: \"Mia\"}, reason: \"r\"";

	private static final String MARKET = """
			(k8s:Technology {name: 'Kubernetes'}),
			(modern:Account {name: 'Modern', headcountMin: 60, headcountMax: 60})-[:USES]->(k8s),
			(big:Account {name: 'Big', headcountMin: 900, headcountMax: 900})""";

	@TempDir
	private Path spool;

	@Autowired
	private ScoringFixture scoring;

	@Autowired
	private GraphFixture graph;

	private final WebhookReceiver receiver = new WebhookReceiver();

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(MARKET));
	}

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@Test
	void reportsImportsMovesAndOverdueRefreshes() {
		try (SecondApplication application = application()) {
			upload(application);
			assertThat(message("import.ended").at("/data/status").stringValue()).isEqualTo("DONE");

			String icp = publish(application, null, 60);
			await().atMost(PATIENCE).until(() -> runs() == 1);
			publish(application, icp, 20);
			JsonNode moved = message("tiers.changed").at("/data");
			assertThat(moved.at("/icp").stringValue()).isEqualTo(icp);
			assertThat(moved.at("/cause").stringValue()).isEqualTo("RULES");
			assertThat(moved.at("/moves").values()).hasSize(2);
		}
		this.graph.run("MATCH (v:IcpVersion) SET v.publishedAt = v.publishedAt - duration('P2Y')");
		try (SecondApplication application = application()) {
			assertThat(message("icp.refresh_overdue").at("/data/due").stringValue()).startsWith("20");
			// A message that arrived may not be marked as delivered yet.
			await().atMost(PATIENCE).until(() -> replayed(application) >= 3);
			await().atMost(PATIENCE).until(() -> this.receiver.received().size() >= 6);
		}

		assertThat(this.receiver.received()).allMatch((it) -> it.isSignedWith(WebhookReceiver.SECRET));
		assertThat(this.receiver.received().stream().map(WebhookReceiver.Received::id).distinct().count())
			.isEqualTo(this.graph.count("MATCH (m:WebhookMessage) RETURN count(m)"));
		assertThat(this.receiver.received()).noneMatch((it) -> it.body().contains("Ada"));
	}

	private SecondApplication application() {
		String endpoint = "--icpgraph.webhook.endpoints[0].";
		return new SecondApplication(this.spool, endpoint + "name=crm", endpoint + "url=" + this.receiver.url(),
				endpoint + "secrets=" + WebhookReceiver.SECRET, endpoint + "private-network=true",
				"--icpgraph.webhook.poll=100ms", "--icpgraph.icp.first-refresh-check=1s");
	}

	private static void upload(SecondApplication application) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("files", new ByteArrayResource("domain\nnew.example\n".getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "Accounts of Ada.csv";
			}
		});
		RestClient.create(application.address())
			.post()
			.uri("/imports")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts)
			.retrieve()
			.toBodilessEntity();
	}

	private static String publish(SecondApplication application, @Nullable String icp, int large) {
		String id = IcpFixture.save(application.graphQl(), icp, """
				{product: "P", signals: [
				  {name: "Large", kind: FIT, weight: %d, measure: {headcount: {gte: 500}}},
				  {name: "Runs Kubernetes", kind: FIT, weight: 40, measure: {uses: {anyOf: ["Kubernetes"]}}}],
				 tiers: {capacity: {tier1: 1, tier2: 5}}}""".formatted(large));
		run(application, "mutation { publishIcp(input: {id: \"" + id + "\", " + APPROVED + "}) { problems { code } } }")
			.path("publishIcp.problems")
			.entityList(Map.class)
			.hasSize(0);
		return id;
	}

	private static long replayed(SecondApplication application) {
		return run(application,
				"mutation { replayWebhooks(input: {since: \"2020-01-01T00:00:00Z\", endpoint: \"crm\", "
						+ "delivered: true}) { replayed problems { code } } }")
			.path("replayWebhooks.replayed")
			.entity(Long.class)
			.get();
	}

	private static GraphQlTester.Response run(SecondApplication application, String document) {
		GraphQlTester.Response answer = application.graphQl().document(document).execute();
		answer.errors().satisfy((errors) -> assertThat(errors).isEmpty());
		return answer;
	}

	private long runs() {
		return this.graph.count("MATCH (r:ScoreRun) RETURN count(r)");
	}

	private JsonNode message(String type) {
		return await().atMost(PATIENCE).until(() -> messages(type), (found) -> !found.isEmpty()).getFirst();
	}

	private List<JsonNode> messages(String type) {
		return this.receiver.received()
			.stream()
			.map((it) -> JSON.readTree(it.body()))
			.filter((it) -> it.at("/type").stringValue().equals(type))
			.toList();
	}

}
