package dev.icpgraph.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.importer.FileIntake;
import dev.icpgraph.replica.ElectedWriter;
import dev.icpgraph.upload.UploadStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class InboxIT {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Duration QUIET = Duration.ofSeconds(10);

	@Autowired
	private FileIntake intake;

	@Autowired
	private UploadStore spool;

	@Autowired
	private ElectedWriter elected;

	@Autowired
	private GraphSchema schema;

	@Autowired
	private GraphFixture graph;

	@TempDir
	private Path root;

	private final AtomicReference<Instant> now = new AtomicReference<>();

	/** Stands still until the test lets time pass. */
	private final Clock clock = ((InstantSource) this.now::get).withZone(ZoneOffset.UTC);

	@BeforeEach
	void clear() {
		this.graph.clear();
		this.now.set(Instant.now());
	}

	@Test
	void aFileIsImportedOnceItRestsAndMovedToDoneWithItsProblems() throws IOException {
		Inbox inbox = inbox();
		put("accounts.csv", "domain,headcount\nlumen.example,many\nhops.example,12\n");

		inbox.look();
		assertThat(imports()).isEmpty();
		pass(QUIET);
		until(inbox, "done", "accounts.csv", "accounts.csv.problems.csv");

		assertThat(imports()).containsExactly("accounts.csv DONE");
		assertThat(this.root.resolve("done/accounts.csv.problems.csv")).content()
			.contains("reason,domain,headcount", "lumen.example,many")
			.doesNotContain("hops");
	}

	@Test
	void aFileThatGrowsIsLeftAlone() throws IOException {
		Inbox inbox = inbox();
		for (int rows = 1; rows < 4; rows++) {
			put("accounts.csv", "domain\n" + "lumen.example\n".repeat(rows));
			inbox.look();
			pass(QUIET.minusSeconds(1));
		}

		assertThat(imports()).isEmpty();
		assertThat(this.root.resolve("accounts.csv")).exists();
	}

	@Test
	void aFileThatNobodyCanReadIsMovedToFailedWithTheReason() throws IOException {
		put("notes.pdf", "%PDF-1.7\nx\n");

		pass(QUIET.multipliedBy(2));
		until(inbox(), "failed", "notes.pdf", "notes.pdf.problems.csv");

		assertThat(this.root.resolve("failed/notes.pdf.problems.csv")).content()
			.startsWith("reason\r\n")
			.contains("The file is a PDF: export the list as .xlsx or CSV UTF-8");
	}

	@Test
	void theSameContentIsImportedOnce() throws IOException {
		put("accounts.csv", "domain\nlumen.example");
		pass(QUIET.multipliedBy(2));
		until(inbox(), "done", "accounts.csv");
		List<Object> before = this.graph.values("MATCH (i:Import) RETURN i.queuedAt");
		put("again.csv", "domain\nlumen.example");

		pass(QUIET.multipliedBy(2));
		until(inbox(), "done", "accounts.csv", "again.csv");

		assertThat(this.graph.values("MATCH (i:Import) RETURN i.queuedAt")).isEqualTo(before);
	}

	@Test
	void anImportThatAStopCutOffFromItsFileIsPickedUp() throws IOException {
		put("accounts.csv", "domain\nlumen.example\n");
		pass(QUIET.multipliedBy(2));
		inbox().look();

		until(inbox(), "done", "accounts.csv");

		assertThat(imports()).containsExactly("accounts.csv DONE");
	}

	@Test
	void theElectedApplicationLooksByItself() throws IOException {
		InboxProperties properties = new InboxProperties(this.root, Duration.ofMillis(200), Duration.ofMillis(50), 2);
		InboxWatch watch = new InboxWatch(properties, this.intake, this.spool, this.elected, this.schema);
		watch.start();
		try {
			for (int i = 0; i < 5; i++) {
				put("accounts-" + i + ".csv", "domain\nn" + i + ".example\n");
			}

			await().atMost(PATIENCE).untilAsserted(() -> assertThat(names("done")).hasSize(5));
		}
		finally {
			watch.destroy();
		}
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isEqualTo(5);
	}

	private Inbox inbox() {
		InboxProperties properties = new InboxProperties(this.root, QUIET, QUIET, 20);
		return new Inbox(new InboxFolder(this.root), properties, this.intake, this.spool, this.clock);
	}

	private void pass(Duration time) {
		this.now.updateAndGet((it) -> it.plus(time));
	}

	private void put(String name, String text) throws IOException {
		Path file = Files.writeString(this.root.resolve(name), text);
		Files.setLastModifiedTime(file, FileTime.from(this.now.get()));
	}

	private void until(Inbox inbox, String part, String... names) {
		await().atMost(PATIENCE).untilAsserted(() -> {
			inbox.look();
			assertThat(names(part)).containsExactlyInAnyOrder(names);
		});
	}

	private List<String> names(String part) {
		try (Stream<Path> files = Files.list(this.root.resolve(part))) {
			return files.map((it) -> it.getFileName().toString()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Object> imports() {
		return this.graph.values("MATCH (i:Import) RETURN i.file + ' ' + i.status");
	}

}
