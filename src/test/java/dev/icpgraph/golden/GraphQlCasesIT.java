package dev.icpgraph.golden;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.scoring.ScoringFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

/**
 * Compares the answer to every golden request with its golden answer. The market is
 * loaded once; the story defines the order of requests and changes. {@code
 * -Dgolden.update=true} writes new answers and fails, so that a person reads them.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphQlCasesIT {

	private static final boolean UPDATE = Boolean.getBoolean("golden.update");

	/** The pair to check; earlier steps run without a check. Empty: all. */
	private static final String ONLY = System.getProperty("golden.only", "");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final StableNames names = new StableNames();

	private final List<String> written = new ArrayList<>();

	@Autowired
	GraphFixture graph;

	@Autowired
	ScoringFixture scoring;

	@LocalServerPort
	int port;

	@BeforeAll
	void clear() {
		this.graph.clear();
	}

	@TestFactory
	Stream<DynamicTest> everyRequestGetsItsAnswer() {
		GoldenServer server = new GoldenServer(this.port);
		Story story = ONLY.isEmpty() ? Story.read() : Story.read().until(ONLY);
		Stream<DynamicTest> steps = story.steps()
			.stream()
			.map((step) -> DynamicTest.dynamicTest(step, () -> take(step, server)));
		return UPDATE ? Stream.concat(steps, Stream.of(DynamicTest.dynamicTest("somebody reads", this::tellWritten)))
				: steps;
	}

	private void take(String step, GoldenServer server) throws IOException {
		if (Story.isFolder(step)) {
			load(step, server);
			return;
		}
		GoldenPair pair = new GoldenPair(step);
		String answer = ReadableJson.of(this.names.of(answer(this.names.ids(pair.request()), server)));
		if (!ONLY.isEmpty() && !step.equals(ONLY)) {
			settle();
			return;
		}
		if (!UPDATE) {
			assertThat(pair.answered(answer)).hasSameTextualContentAs(pair.answer());
		}
		else if (pair.update(answer)) {
			this.written.add(step);
		}
		settle();
	}

	private void load(String folder, GoldenServer server) throws IOException {
		List<String> ids = server.send(Story.folder(folder));
		await().atMost(PATIENCE).until(() -> imports(server, ids).allMatch((it) -> !it.at("/finishedAt").isNull()));
		imports(server, ids)
			.forEach((it) -> this.names.importOf(it.at("/id").stringValue(), it.at("/file").stringValue()));
		settle();
	}

	private static Stream<JsonNode> imports(GoldenServer server, List<String> ids) {
		String request = "{ imports(first: 100) { nodes { id file finishedAt } } }";
		return server.ask(Map.of("query", request))
			.at("/data/imports/nodes")
			.values()
			.stream()
			.filter((it) -> ids.contains(it.at("/id").stringValue()));
	}

	private JsonNode answer(String request, GoldenServer server) {
		if (!request.contains("subscription ")) {
			return withoutCost(server.ask(Map.of("query", request)));
		}
		return request.contains("mutation meanwhile") ? heard(request, server)
				: list(Objects.requireNonNull(server.listen(Map.of("query", request)).collectList().block(PATIENCE)));
	}

	// No signal marks the start of a subscription; without an event it started too late.
	private JsonNode heard(String request, GoldenServer server) {
		List<JsonNode> heard = new CopyOnWriteArrayList<>();
		Disposable listening = server.listen(Map.of("query", request, "operationName", "listen")).subscribe(heard::add);
		for (int i = 0; i < 5 && heard.isEmpty(); i++) {
			await().pollDelay(Duration.ofMillis(500)).until(() -> true);
			server.ask(Map.of("query", request, "operationName", "meanwhile"));
			settle();
			await().pollDelay(Duration.ofMillis(300)).until(() -> true);
		}
		listening.dispose();
		return list(heard);
	}

	// Waits until undos have ended, the scores are current and the moves by versions and
	// overrides are
	// recorded.
	private void settle() {
		await().atMost(PATIENCE)
			.until(() -> this.graph.count("MATCH (it:Import {status: 'UNDOING'}) RETURN count(it)") == 0);
		this.scoring.upToDate();
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> this.graph.count("""
				MATCH (icp:Icp)-[:HAS_VERSION]->(version:IcpVersion {status: 'PUBLISHED'})
				WITH icp, version ORDER BY version.number DESC
				WITH icp, head(collect(version.id)) AS current
				OPTIONAL MATCH (icp)-[:HAS_TIER_OVERRIDE]->(override:TierOverride WHERE override.clearedAt IS NULL)
				WITH icp, current, collect(override.id) AS overrides
				OPTIONAL MATCH (state:ScoreState {id: icp.id, version: current})
				WITH overrides, coalesce(state.overrides, [null]) AS recorded
				WHERE size(recorded) <> size(overrides) OR any(id IN overrides WHERE NOT id IN recorded)
				RETURN count(*)""") == 0);
	}

	private static JsonNode withoutCost(JsonNode answer) {
		if (answer instanceof ObjectNode object) {
			object.remove("extensions");
			object.path("errors").values().forEach((error) -> ((ObjectNode) error).remove("locations"));
		}
		return answer;
	}

	private static JsonNode list(List<JsonNode> answers) {
		return JsonNodeFactory.instance.arrayNode().addAll(answers.stream().map(GraphQlCasesIT::withoutCost).toList());
	}

	private void tellWritten() {
		fail("Rewritten: %s. Review the changes, then run without -Dgolden.update.",
				this.written.isEmpty() ? "nothing" : String.join(", ", this.written));
	}

}
