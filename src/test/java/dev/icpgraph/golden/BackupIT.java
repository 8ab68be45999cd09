package dev.icpgraph.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.SecondApplication;
import dev.icpgraph.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The store is the whole state: an application on a copy or a restored dump gives the
 * same answers.
 */
class BackupIT {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/**
	 * The story is played up to here: by then it has imports, two versions of an ICP and
	 * moves.
	 */
	private static final String LAST = "market/nearMisses";

	/** Fields about the process that answers, not about the data. */
	private static final Set<String> OF_THE_PROCESS = Set.of("took", "builtAt", "extensions");

	@TempDir
	Path folder;

	private final StableNames names = new StableNames();

	@Test
	void aCopyAndARestoredDumpAnswerLikeTheOriginal() throws IOException {
		Path original = this.folder.resolve("original");
		Path copy = this.folder.resolve("copy");
		Map<String, JsonNode> before = answers(original,
				(server) -> Story.read().until(LAST).steps().forEach((step) -> play(step, server)));

		FileSystemUtils.copyRecursively(original, copy);
		Path backups = Files.createDirectory(this.folder.resolve("backups"));
		admin(original, "database", "dump", "neo4j", "--to-path=" + backups);
		FileSystemUtils.deleteRecursively(original);
		Path restored = Files.createDirectory(this.folder.resolve("restored"));
		admin(restored, "database", "load", "neo4j", "--from-path=" + backups);

		assertThat(before).hasSizeGreaterThan(40);
		assertSame(before, answers(copy, BackupIT::leave));
		assertSame(before, answers(restored, BackupIT::leave));
	}

	private static void assertSame(Map<String, JsonNode> before, Map<String, JsonNode> after) {
		before.forEach((pair, answer) -> assertThat(after.get(pair)).as(pair).isEqualTo(answer));
	}

	/** Runs {@code neo4j-admin}. */
	private static void admin(Path home, String... arguments) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
		int code = AdminTool.execute(
				new ExecutionContext(home, home.resolve("conf"), out, out, new DefaultFileSystemAbstraction()),
				arguments);
		assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
	}

	private Map<String, JsonNode> answers(Path store, Consumer<GoldenServer> prepare) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store, 64)) {
			neo4j.afterSingletonsInstantiated();
			try (SecondApplication application = new SecondApplication(
					new TestNeo4j(neo4j.uri(), "neo4j", neo4j.password()), this.folder.resolve("spool"))) {
				await().atMost(PATIENCE).until(() -> application.get("/actuator/health/readiness").statusCode() == 200);
				GoldenServer server = new GoldenServer(application.port());
				prepare.accept(server);
				return settled(server);
			}
		}
	}

	private static void leave(GoldenServer server) {
		assertThat(imports(server)).isNotEmpty();
	}

	private void play(String step, GoldenServer server) {
		if (Story.isFolder(step)) {
			load(step, server);
		}
		else if (new GoldenPair(step).request().contains("mutation")) {
			ask(new GoldenPair(step), server);
		}
	}

	private void load(String step, GoldenServer server) {
		try {
			List<String> ids = server.send(Story.folder(step));
			await().atMost(PATIENCE)
				.until(() -> imports(server).stream()
					.filter((it) -> !it.at("/finishedAt").isNull())
					.map((it) -> it.at("/id").stringValue())
					.toList()
					.containsAll(ids));
			imports(server)
				.forEach((it) -> this.names.importOf(it.at("/id").stringValue(), it.at("/file").stringValue()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<JsonNode> imports(GoldenServer server) {
		return List.copyOf(server.ask(Map.of("query", "{ imports(first: 100) { nodes { id file finishedAt } } }"))
			.at("/data/imports/nodes")
			.values());
	}

	/**
	 * The answers when the snapshot is current and no run of scores is due: two rounds
	 * are equal.
	 */
	private Map<String, JsonNode> settled(GoldenServer server) {
		Map<String, JsonNode> last = new LinkedHashMap<>();
		await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(3)).until(() -> {
			boolean current = !server.ask(Map.of("query", "{ snapshot { stale } }"))
				.at("/data/snapshot/stale")
				.booleanValue();
			Map<String, JsonNode> now = queries(server);
			boolean equal = now.equals(last);
			last.putAll(now);
			return current && equal;
		});
		return last;
	}

	private Map<String, JsonNode> queries(GoldenServer server) {
		Map<String, JsonNode> answers = new LinkedHashMap<>();
		Story.read()
			.until(LAST)
			.pairs()
			.stream()
			.filter((pair) -> !pair.request().contains("mutation") && !pair.request().contains("subscription"))
			.forEach((pair) -> answers.put(pair.name(), ask(pair, server)));
		return answers;
	}

	private JsonNode ask(GoldenPair pair, GoldenServer server) {
		return withoutProcess(server.ask(Map.of("query", this.names.ids(pair.request()))));
	}

	private static JsonNode withoutProcess(JsonNode node) {
		if (node instanceof ObjectNode object) {
			OF_THE_PROCESS.forEach(object::remove);
		}
		node.values().forEach(BackupIT::withoutProcess);
		return node;
	}

}
