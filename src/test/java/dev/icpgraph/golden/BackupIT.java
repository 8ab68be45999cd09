package dev.icpgraph.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import tools.jackson.databind.JsonNode;

import org.springframework.util.FileSystemUtils;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.SecondApplication;
import dev.icpgraph.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The store is the whole state: an application on a copy or a restored dump gives the
 * same answers.
 */
class BackupIT {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final String LOADED = """
			{ imports(first: 100) { nodes { file status rowsRead rowsWritten finishedAt } } }""";

	/** Content, curation, versions, scores, tiers, market and who did what. */
	private static final List<String> QUESTIONS = List.of(LOADED, """
			{ accounts(first: 100) { nodes { id key domain name industry country provenance { file row }
			  technologies(first: 20) { nodes { technology { name } since provenance { file row } } } } } }""", """
			{ people(first: 100) { nodes { id name } } events(first: 100) { nodes { id name } } }""",
			"""
					{ icps { id name revision refreshDue versions { id number status publishedAt publishedBy definition { json } } } }""",
			"""
					{ icpMatches(icp: "<Icp pipeline-monitor>", first: 100, audience: ALL, where: { outside: true }) { totalCount
					  nodes { account { id } score { value low high tier tierByScore rank override { by reason tier }
					    contributions { signal points text } } } } }""",
			"""
					{ tierCounts(icp: "<Icp pipeline-monitor>") { tier1 tier2 tier3 outside total revision }
					  market(icp: "<Icp pipeline-monitor>") { tam sam som warnings } }""", """
					{ bestCustomers { rank account { id } value pinned } }""");

	@TempDir
	Path folder;

	private final StableNames names = new StableNames();

	@Test
	void aCopyAndARestoredDumpAnswerAsTheOriginalDid() throws IOException {
		Path original = this.folder.resolve("original");
		List<JsonNode> before = filled(original);

		Path copy = this.folder.resolve("copy");
		FileSystemUtils.copyRecursively(original, copy);
		Path backups = Files.createDirectory(this.folder.resolve("backups"));
		admin(original, "database", "dump", "neo4j", "--to-path=" + backups);
		FileSystemUtils.deleteRecursively(original);
		Path restored = Files.createDirectory(this.folder.resolve("restored"));
		admin(restored, "database", "load", "neo4j", "--from-path=" + backups);

		assertAnswers(copy, before);
		assertAnswers(restored, before);
	}

	/** Fills a store as users do, and returns its answers. */
	private List<JsonNode> filled(Path store) throws IOException {
		try (Running running = new Running(store)) {
			running.server.send(Story.folder("files/"));
			await().atMost(PATIENCE).until(() -> loaded(running.server));
			for (String step : List.of("icp/saveIcp", "icp/publishIcp", "scoring/overrideTier")) {
				assertThat(ask(running.server, new GoldenPair(step).request()).path("data").isObject()).isTrue();
			}
			await().atMost(PATIENCE).until(() -> isUpToDate(running.server));
			List<JsonNode> answers = answers(running.server);
			assertThat(answers).allSatisfy((answer) -> assertThat(answer.has("errors")).as("%s", answer).isFalse());
			assertThat(answers.get(1).at("/data/accounts/nodes")).hasSizeGreaterThan(10);
			assertThat(answers.get(4).toString()).contains("Their founder called");
			return answers;
		}
	}

	private void assertAnswers(Path store, List<JsonNode> expected) {
		try (Running running = new Running(store)) {
			await().atMost(PATIENCE).until(() -> isUpToDate(running.server));
			assertThat(answers(running.server)).isEqualTo(expected);
		}
	}

	private boolean loaded(GoldenServer server) {
		boolean done = ask(server, LOADED).at("/data/imports/nodes")
			.values()
			.stream()
			.noneMatch((it) -> it.at("/finishedAt").isNull());
		JsonNode snapshot = ask(server, "{ snapshot { stale counts { accounts } } }").at("/data/snapshot");
		return done && !snapshot.at("/stale").booleanValue() && snapshot.at("/counts/accounts").intValue() > 0;
	}

	/** Whether scores have the revision of the graph. */
	private boolean isUpToDate(GoldenServer server) {
		JsonNode data = ask(server, """
				{ snapshot { stale revision } tierCounts(icp: "<Icp pipeline-monitor>") { revision } }""").at("/data");
		return data.at("/snapshot/stale").isBoolean() && !data.at("/snapshot/stale").booleanValue()
				&& data.at("/tierCounts/revision").equals(data.at("/snapshot/revision"));
	}

	private List<JsonNode> answers(GoldenServer server) {
		return QUESTIONS.stream().map((question) -> ask(server, question)).toList();
	}

	private JsonNode ask(GoldenServer server, String request) {
		return server.ask(Map.of("query", this.names.ids(request)));
	}

	/** Runs {@code neo4j-admin}. */
	private static void admin(Path home, String... arguments) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
		int code = AdminTool.execute(
				new ExecutionContext(home, home.resolve("conf"), out, out, new DefaultFileSystemAbstraction()),
				arguments);
		assertThat(code).as(output.toString(StandardCharsets.UTF_8)).isZero();
	}

	/** An application on a store. */
	private final class Running implements AutoCloseable {

		private final EmbeddedNeo4j neo4j;

		private final SecondApplication application;

		private final GoldenServer server;

		Running(Path store) {
			this.neo4j = EmbeddedNeo4j.start(store, 64);
			this.neo4j.afterSingletonsInstantiated();
			this.application = new SecondApplication(new TestNeo4j(this.neo4j.uri(), "neo4j", this.neo4j.password()),
					BackupIT.this.folder.resolve("spool"));
			this.server = new GoldenServer(this.application.port());
			await().atMost(PATIENCE)
				.until(() -> this.application.get("/actuator/health/readiness").statusCode() == 200);
		}

		@Override
		public void close() {
			this.application.close();
			this.neo4j.close();
		}

	}

}
