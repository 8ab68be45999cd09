package dev.icpgraph.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.http.HttpStatus;
import org.springframework.util.FileSystemUtils;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.SecondApplication;
import dev.icpgraph.TestNeo4j;
import dev.icpgraph.icp.IcpFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Applications that start, stop and start again, from outside, on a Neo4j of their own.
 */
@ExtendWith(OutputCaptureExtension.class)
class SavedSnapshotIT {

	private static final Duration BUSY = Duration.ofMinutes(2);

	private static final List<String> QUESTIONS = List.of(
			"{ snapshot { revision counts { accounts uses technologies } } }", """
					{ accounts(first: 100) { nodes { id name headcount { min max }
					  technologies(first: 20) { nodes { technology { name } } } } } }""",
			"""
					{ icps { tierCounts { tier1 tier2 tier3 outside total }
					  matches(first: 100) { nodes { account { id } score { value tier contributions { signal points text } } } } } }""");

	private static final String DEFINITION = """
			{product: "P", signals: [
			  {name: "Size", kind: FIT, weight: 1, measure: {headcount: {gte: 50}}},
			  {name: "Kafka", kind: FIT, weight: 2, measure: {uses: {anyOf: ["Kafka"]}}}],
			 tiers: {capacity: {tier1: 5, tier2: 9}}}""";

	@TempDir
	Path folder;

	@Test
	void aStartReadsTheFileAndLaterChanges(CapturedOutput log) {
		try (Store store = new Store("graph")) {
			try (SecondApplication first = store.start(file())) {
				fill(first);
				awaitUpToDate(first, 31);
				IcpFixture.save(first.graphQl(), DEFINITION);
				awaitUpToDate(first, 31);
				await().atMost(BUSY).until(() -> Files.exists(file()));
			}
			assertThat(log).contains("No snapshot is saved in " + file() + " yet", "Saved the snapshot of revision");
			try (SecondApplication other = store.start()) {
				awaitUpToDate(other, 31);
				upsert(other, "a3", 7);
				upsert(other, "new", 700);
				use(other, "new", "Kafka");
				awaitUpToDate(other, 32);
				try (SecondApplication again = store.start(file())) {
					awaitUpToDate(again, 32);

					assertThat(log).contains("Read the saved snapshot of revision",
							"2 accounts and 0 people changed since");
					assertThat(answers(again)).isEqualTo(answers(other))
						.allSatisfy((it) -> assertThat(it).contains("{"));
				}
			}
			assertThat(log).doesNotContain("is not used");
		}
	}

	@Test
	void aBackupThatWasWrittenToIsNotTakenForTheGraphInTheFile(CapturedOutput log) throws IOException {
		try (Store store = new Store("graph"); SecondApplication application = store.start(file())) {
			fill(application);
			awaitUpToDate(application, 31);
		}
		FileSystemUtils.copyRecursively(this.folder.resolve("graph"), this.folder.resolve("backup"));
		try (Store store = new Store("graph"); SecondApplication application = store.start(file())) {
			awaitUpToDate(application, 31);
			upsert(application, "gone", 70);
			awaitUpToDate(application, 32);
		}
		try (Store backup = new Store("backup")) {
			// No write yet: the backup is at an earlier revision than the file.
			Path copy = copied(file());
			try (SecondApplication application = backup.start(copy)) {
				awaitUpToDate(application, 31);
				assertThat(names(application)).doesNotContain("gone");
				assertThat(log).contains(copy + " is not used", "or a restored backup");
			}
			// One write: the same revision, another graph.
			write(backup, "other", 32);
			Path same = copied(file());
			try (SecondApplication application = backup.start(same)) {
				awaitUpToDate(application, 32);
				assertThat(names(application)).contains("other").doesNotContain("gone");
				assertThat(log).contains(same + " is not used");
			}
			// More writes: a later revision, whose changes since do not lead from the
			// file.
			write(backup, "last", 33);
			try (SecondApplication application = backup.start(file())) {
				awaitUpToDate(application, 33);
				assertThat(names(application)).contains("other", "last").doesNotContain("gone");
				assertThat(log).contains(file() + " is not used", "before a backup was restored");
			}
		}
	}

	@Test
	void namesAnUnusableFileAndStartsAnyway(CapturedOutput log) throws IOException {
		Path nowhere = Files.createFile(this.folder.resolve("no-folder")).resolve("snapshot");
		try (Store store = new Store("graph")) {
			try (SecondApplication application = store.start(file())) {
				fill(application);
				awaitUpToDate(application, 31);
			}
			byte[] content = Files.readAllBytes(file());
			content[content.length / 2] ^= 1;
			Files.write(file(), content);
			try (SecondApplication application = store.start(file())) {
				awaitUpToDate(application, 31);
				assertThat(log).contains(file() + " is not used", "it is damaged");
				assertThat(file()).doesNotExist();
			}
			try (SecondApplication application = store.start(nowhere)) {
				awaitUpToDate(application, 31);
			}
			assertThat(log).contains("cannot be saved to " + nowhere, "set icpgraph.snapshot.file");
		}
	}

	/** Adds an account through another application, without a file. */
	private static void write(Store store, String account, int accounts) {
		try (SecondApplication other = store.start()) {
			awaitUpToDate(other, accounts - 1);
			upsert(other, account, 70);
			awaitUpToDate(other, accounts);
		}
	}

	private static void fill(SecondApplication application) {
		run(application, "mutation { upsertAccounts(input: {rows: [" + IntStream.range(0, 30)
			.mapToObj((i) -> "{domain: \"a%d.example\", name: \"A %d\", headcount: \"%d\"}".formatted(i, i, 9 * i))
			.collect(Collectors.joining(" ")) + "]}) { problems { code } } }");
		use(application, "a1", "Kafka");
		use(application, "a2", "Spark");
		upsert(application, "a30", 50);
	}

	private static void upsert(SecondApplication application, String account, int headcount) {
		run(application, "mutation { upsertAccounts(input: {rows: [{domain: \"" + account + ".example\", headcount: \""
				+ headcount + "\"}]}) { problems { code } } }");
	}

	private static void use(SecondApplication application, String account, String technology) {
		run(application, "mutation { recordUses(input: {rows: [{account: \"" + account + ".example\", technology: \""
				+ technology + "\"}]}) { problems { code } } }");
	}

	private static List<String> answers(SecondApplication application) {
		return QUESTIONS.stream()
			.map((question) -> String.valueOf(run(application, question).path("").entity(Object.class).get()))
			.toList();
	}

	private static String names(SecondApplication application) {
		return run(application, "{ accounts(first: 100) { nodes { domain } } }").path("")
			.entity(Object.class)
			.get()
			.toString();
	}

	private static GraphQlTester.Response run(SecondApplication application, String document) {
		GraphQlTester.Response answer = application.graphQl().document(document).execute();
		answer.errors().satisfy((errors) -> assertThat(errors).isEmpty());
		return answer;
	}

	/** Waits until snapshot and scores have all writes. */
	private static void awaitUpToDate(SecondApplication application, int accounts) {
		await().atMost(BUSY).untilAsserted(() -> {
			GraphQlTester.Response answer = run(application,
					"{ snapshot { stale revision counts { accounts } } icps { tierCounts { revision } } }");
			answer.path("snapshot.stale").entity(Boolean.class).isEqualTo(false);
			answer.path("snapshot.counts.accounts").entity(Integer.class).isEqualTo(accounts);
			Long revision = answer.path("snapshot.revision").entity(Long.class).get();
			answer.path("icps[*].tierCounts.revision")
				.entityList(Long.class)
				.satisfies((scored) -> assertThat(scored).allMatch(revision::equals));
		});
	}

	private Path file() {
		return this.folder.resolve("saved").resolve("snapshot");
	}

	private Path copied(Path file) throws IOException {
		Path copy = Files.createTempDirectory(this.folder, "copy").resolve("snapshot");
		return Files.copy(file, copy);
	}

	/** A Neo4j that applications start on. */
	private final class Store implements AutoCloseable {

		private final EmbeddedNeo4j neo4j;

		Store(String name) {
			this.neo4j = EmbeddedNeo4j.start(SavedSnapshotIT.this.folder.resolve(name), 16);
			this.neo4j.afterSingletonsInstantiated();
		}

		SecondApplication start(Path file) {
			return start("--icpgraph.snapshot.file=" + file);
		}

		SecondApplication start(String... settings) {
			List<String> all = new ArrayList<>(List.of(settings));
			all.add("--icpgraph.snapshot.quiet=20ms");
			TestNeo4j graph = new TestNeo4j(this.neo4j.uri(), "neo4j", this.neo4j.password());
			SecondApplication application = new SecondApplication(graph, SavedSnapshotIT.this.folder.resolve("spool"),
					all.toArray(String[]::new));
			await().atMost(BUSY)
				.until(() -> application.get("/actuator/health/readiness").statusCode() == HttpStatus.OK.value());
			return application;
		}

		@Override
		public void close() {
			this.neo4j.close();
		}

	}

}
