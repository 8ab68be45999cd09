package dev.icpgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.upload.UploadStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class StartupImportsIT {

	private static final Path SAMPLE = Path.of("src/main/resources/sample");

	private static final int SAMPLE_FILES = 15;

	@Autowired
	private ImportQueue queue;

	@Autowired
	private Imports imports;

	@Autowired
	private UndoQueue undos;

	@Autowired
	private ImportLeases leases;

	@Autowired
	private UploadStore spool;

	@Autowired
	private GraphSchema schema;

	@Autowired
	private GraphFixture graph;

	@TempDir
	private Path folder;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void importsEachFileOfTheFolderOnce() throws IOException {
		MinimalFiles.all().forEach(this::put);
		Files.writeString(this.folder.resolve("notes.txt"), "not a table");

		start(this.folder, false);
		List<Import> first = ended(15);
		start(this.folder, false);
		Files.writeString(this.folder.resolve("more.csv"), "domain,name\nnew.example,New\n");
		start(this.folder, false);
		List<Import> second = ended(16);

		assertThat(first).extracting(Import::status).containsOnly(ImportStatus.DONE);
		assertThat(second).filteredOn((it) -> !it.file().equals("more.csv")).containsExactlyInAnyOrderElementsOf(first);
	}

	@Test
	void knowsAFileThatAnEarlierVersionImportedUnderALongerKey() throws IOException {
		put("mine.csv", "domain\nacme.com\n".getBytes(StandardCharsets.UTF_8));
		String hash = this.spool.inPlace(this.folder.resolve("mine.csv")).hash();
		this.leases.save(running("mine.csv", hash));
		this.graph.run("MATCH (i:Import) SET i.id = '%s', i.status = 'DONE', i.finishedAt = i.startedAt"
			.formatted("accounts-" + hash.substring(0, 32)));

		start(this.folder, false);

		assertThat(all()).singleElement().satisfies((it) -> assertThat(it.key()).hasSize(41));
	}

	@Test
	void leavesAFilledGraphAlone() {
		this.graph.run("CREATE (:Account {id: 'own.example', domain: 'own.example', name: 'Own'})");

		start(null, true);

		assertThat(all()).isEmpty();
	}

	@Test
	void goesOnWithASampleThatAStopCutShort() {
		this.graph.run("CREATE (:Account {id: 'own.example', domain: 'own.example', name: 'Own'})");
		left(running("accounts.csv", this.spool.inPlace(SAMPLE.resolve("accounts.csv")).hash()));

		start(null, true);

		assertThat(ended(SAMPLE_FILES)).extracting(Import::status).containsOnly(ImportStatus.DONE);
	}

	@Test
	void reportsAnImportThatAStopCutShort() {
		left(running("mine.csv", "0123456789abcdef".repeat(4)));

		ImportRecovery care = new ImportRecovery(this.queue, this.undos, this.imports, this.leases, this.spool,
				this.schema, new ImporterProperties(5000, 1000, 100, Duration.ZERO));
		care.adopt();
		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
			care.adopt();
			assertThat(all()).extracting(Import::status).containsOnly(ImportStatus.FAILED);
		});

		assertThat(ended(1)).singleElement().satisfies((it) -> {
			assertThat(it.status()).isEqualTo(ImportStatus.FAILED);
			assertThat(it.reason()).contains("send the file again");
		});
	}

	/**
	 * Leaves an import of a dead application.
	 */
	private void left(Import it) {
		this.leases.save(it);
		this.graph.run("MATCH (i:Import) SET i.leaseUntil = datetime('2026-01-01T00:00:00Z'), i.owner = 'gone'");
	}

	private void put(String name, byte[] content) {
		try {
			Files.write(this.folder.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts like the application, and waits until the queue is idle.
	 */
	private void start(@Nullable Path folder, boolean sample) {
		new StartupImports(this.queue, this.imports, this.spool, this.schema, folder, sample).ready();
		CompletableFuture<Boolean> turn = new CompletableFuture<>();
		this.queue.execute(() -> turn.complete(true));
		assertThat(turn).succeedsWithin(Duration.ofMinutes(1));
	}

	private List<Import> ended(int number) {
		await().atMost(Duration.ofMinutes(2))
			.untilAsserted(() -> assertThat(all()).hasSize(number)
				.allMatch((it) -> it.status() == ImportStatus.DONE || it.status() == ImportStatus.FAILED));
		return all();
	}

	private List<Import> all() {
		return this.imports.page(PageRequest.first(100)).nodes();
	}

	private static Import running(String file, String hash) {
		OffsetDateTime then = OffsetDateTime.parse("2026-01-01T10:00:00Z");
		return new Import(Import.key(RowKind.ACCOUNTS.fileName(), hash), file, null, RowKind.ACCOUNTS,
				ImportStatus.RUNNING, then, then, null, 1000, ImportCounts.NONE, List.of(), null, List.of());
	}

}
