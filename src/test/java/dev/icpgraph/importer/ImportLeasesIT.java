package dev.icpgraph.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.cypher.KilledChange;
import dev.icpgraph.cypher.StoppedCypher;
import dev.icpgraph.merge.GraphWriters;
import dev.icpgraph.reading.CompanyAccounts;
import dev.icpgraph.reading.FilePlan;
import dev.icpgraph.reading.OwnFilePlan;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.HeaderPlace;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;
import dev.icpgraph.webhook.Outbox;
import dev.icpgraph.webhook.Outboxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Imports of killed applications, and of a second application on the same graph. */
@IntegrationTest
class ImportLeasesIT {

	private static final int ROWS = 13;

	private static final ImporterProperties SMALL_BATCHES = new ImporterProperties(5, 1000, 100,
			Duration.ofSeconds(20));

	private static final FilePlan PLAN = OwnFilePlan.of(RowKind.ACCOUNTS, HeaderPlace.FIRST, List.of("domain", "name"),
			"for the test");

	private static final FileImport.Queue ALONE = new FileImport.Queue(() -> false, () -> false, () -> false);

	@Autowired
	private Imports imports;

	@Autowired
	private ImportQueue queue;

	@Autowired
	private UndoQueue undos;

	@Autowired
	private ImportLeases leases;

	@Autowired
	private Outbox outbox;

	@Autowired
	private UploadStore spool;

	@Autowired
	private GraphSchema schema;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@Autowired
	private HttpGraphQlTester graphQl;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void aKillAnywhereLeavesAnImportThatGoesOnToItsEnd() throws IOException {
		boolean killed = true;
		for (int steps = 0; killed; steps++) {
			this.graph.clear();
			String key = key(file(steps));
			killed = isKilledAfter(steps);
			if (killed && this.imports.find(key) == null) {
				this.spool.forget(key);
				continue; // The sender has no answer yet, and sends it again.
			}
			abandon();
			await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
				care(Duration.ofSeconds(20)).adopt();
				assertThat(found(key).status()).isEqualTo(ImportStatus.DONE);
			});
			assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isEqualTo(ROWS - 1);
			Import done = found(key);
			assertThat(done.rowsRead()).isEqualTo(ROWS);
			assertThat(done.rowsRefused()).isEqualTo(1);
			assertThat(done.rowsWritten() + done.rowsUnchanged()).isEqualTo(ROWS - 1);
			assertThat(this.imports.problems(key)).singleElement()
				.satisfies((problem) -> assertThat(problem.row()).isEqualTo(4));
			assertThat(steps).isLessThan(200);
		}
	}

	@Test
	void aSecondApplicationLeavesTheRunningImportsOfTheFirstAlone() throws IOException {
		SpooledFile file = file(0);
		ImportLeases first = new ImportLeases(runner(), SMALL_BATCHES, this.outbox, UUID.randomUUID().toString());
		first.take(start(file));

		care(Duration.ZERO).adopt();
		care(Duration.ZERO).adopt();

		assertThat(this.queue.add(List.of(file))).extracting(Import::key).containsExactly(key(file));
		assertThat(found(key(file)).status()).isEqualTo(ImportStatus.QUEUED);
		assertThat(this.queue.keys()).doesNotContain(key(file));
	}

	@Test
	void anImportOfAnotherApplicationStopsWhenItIsAskedTo() throws IOException {
		SpooledFile file = file(0);
		ImportLeases first = new ImportLeases(runner(), SMALL_BATCHES, this.outbox, UUID.randomUUID().toString());
		first.take(start(file));
		assertThat(first.renew(List.of(key(file)))).isEmpty();

		assertThat(cancel(file)).isEmpty();

		assertThat(first.renew(List.of(key(file)))).containsExactly(key(file));
	}

	@Test
	void anImportThatNobodyRunsIsCancelledAtOnce() throws IOException {
		SpooledFile file = file(0);
		this.leases.save(start(file));
		abandon();

		assertThat(cancel(file)).isEmpty();

		assertThat(found(key(file)).status()).isEqualTo(ImportStatus.CANCELLED);
		assertThat(cancel(file)).containsExactly("NOT_RUNNING");
	}

	@Test
	void anImportEndsTogetherWithItsMessage() throws IOException {
		Import running = start(file(0));
		Import ended = running.ended(ImportStatus.FAILED, "The disk is full");

		new KilledChange(this.driver,
				(cypher) -> new ImportLeases(cypher, SMALL_BATCHES, Outboxes.wanting(), UUID.randomUUID().toString())
					.save(ended))
			.isDoneOrUndone(() -> {
				this.graph.clear();
				this.leases.save(running);
			}, () -> this.graph.values("MATCH (i:Import) RETURN i.status + COUNT { (:WebhookMessage) }"));

		assertThat(this.graph.values("MATCH (m:WebhookMessage) RETURN m.body")).singleElement()
			.asString()
			.contains("\"status\":\"FAILED\"", ended.id())
			.doesNotContain(ended.file());
	}

	@Test
	void anApplicationThatWasSilentForLongStops() throws IOException {
		SpooledFile file = file(0);
		ImportLeases silent = new ImportLeases(runner(), SMALL_BATCHES, this.outbox, UUID.randomUUID().toString());
		Import start = silent.take(start(file)).toRun().orElseThrow();
		abandon();
		new ImportLeases(runner(), SMALL_BATCHES, this.outbox, UUID.randomUUID().toString()).take(start);

		boolean ended = new FileImport(GraphWriters.on(runner()), this.imports, silent, new CompanyAccounts(runner()),
				SMALL_BATCHES, new SimpleMeterRegistry())
			.run(start, PLAN, file, ALONE);

		assertThat(ended).isFalse();
		assertThat(found(key(file)).status()).isEqualTo(ImportStatus.QUEUED);
	}

	@Test
	void anApplicationThatWasSilentForLongLeavesAnImportThatOthersEnded() throws IOException {
		SpooledFile file = file(0);
		ImportLeases silent = new ImportLeases(runner(), SMALL_BATCHES, this.outbox, UUID.randomUUID().toString());
		Import start = silent.take(start(file)).toRun().orElseThrow();
		abandon();
		assertThat(cancel(file)).isEmpty();

		assertThatThrownBy(() -> silent.saveOwn(start, List.of(), 0)).isInstanceOf(LostImportException.class);
		assertThat(found(key(file)).status()).isEqualTo(ImportStatus.CANCELLED);
	}

	@Test
	void warningsOfTheEndAreAsFewToo() throws IOException {
		ImporterProperties oneWarning = new ImporterProperties(5, 1000, 1, Duration.ofSeconds(20));
		ImportLeases leases = new ImportLeases(runner(), oneWarning, this.outbox, UUID.randomUUID().toString());
		Import start = leases.take(start(file(0))).toRun().orElseThrow();
		ImportRun run = new ImportRun(start, oneWarning, GraphWriters.on(runner()), leases, () -> false);

		run.start(FileStyle.PLAIN, List.of("first"), List.of());
		Import done = run.finish(List.of("second", "third"));

		String alsoThatItHasNoRows = "3 more warnings are not kept";
		assertThat(done.warnings()).containsExactly("first", alsoThatItHasNoRows);
	}

	@Test
	void warningsAreAsFewAsAreRead() throws IOException {
		String header = IntStream.range(0, 10_000).mapToObj((i) -> "column" + i).collect(Collectors.joining(","));
		String lines = "domain," + header + "\nacme.com" + ",".repeat(10_000) + "\n";
		SpooledFile file = this.spool.keep("accounts.csv",
				new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

		this.queue.add(List.of(file));

		await().atMost(Duration.ofMinutes(2))
			.untilAsserted(() -> assertThat(found(key(file)).finishedAt()).isNotNull());
		assertThat(found(key(file)).warnings()).hasSize(101)
			.first()
			.isEqualTo("A file of accounts has no column 'column0': it was ignored");
		assertThat(found(key(file)).warnings()).last().isEqualTo("9900 more warnings are not kept");
	}

	private boolean isKilledAfter(int steps) throws IOException {
		CypherRunner runner = new StoppedCypher(this.driver).after(steps);
		ImportLeases leases = new ImportLeases(runner, SMALL_BATCHES, this.outbox, UUID.randomUUID().toString());
		SpooledFile file = file(steps);
		try {
			Import start = leases.take(start(file)).toRun().orElseThrow();
			SpooledFile kept = this.spool.kept(file, start.key());
			new FileImport(GraphWriters.on(runner), new Imports(runner), leases, new CompanyAccounts(runner),
					SMALL_BATCHES, new SimpleMeterRegistry())
				.run(start, PLAN, kept, ALONE);
			return false;
		}
		catch (StoppedCypher.Killed ex) {
			return true;
		}
	}

	private void abandon() {
		this.graph.run("MATCH (i:Import) WHERE i.status IN ['QUEUED', 'RUNNING'] "
				+ "SET i.leaseUntil = datetime('2026-01-01T00:00:00Z'), i.owner = 'gone'");
	}

	private ImportRecovery care(Duration patience) {
		return new ImportRecovery(this.queue, this.undos, this.imports, this.leases, this.spool, this.schema,
				new ImporterProperties(5000, 1000, 100, patience));
	}

	private List<String> cancel(SpooledFile file) {
		return this.graphQl.document("mutation ($id: ID!) { cancelImport(input: {id: $id}) { problems { code } } }")
			.variable("id", start(file).id())
			.execute()
			.path("cancelImport.problems[*].code")
			.entityList(String.class)
			.get();
	}

	private Import found(String key) {
		return Objects.requireNonNull(this.imports.find(key));
	}

	private CypherRunner runner() {
		return new StoppedCypher(this.driver).after(Integer.MAX_VALUE);
	}

	/** A file of 13 rows, the third refused; each number gives different content. */
	private SpooledFile file(int number) throws IOException {
		String rows = IntStream.range(0, ROWS)
			.mapToObj((i) -> (i == 2) ? ",No key" : "a" + i + "-" + number + ".example,A" + i)
			.collect(Collectors.joining("\n", "domain,name\n", "\n"));
		return this.spool.keep("accounts.csv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
	}

	private static String key(SpooledFile file) {
		return start(file).key();
	}

	private static Import start(SpooledFile file) {
		return PreparedFile.start(file, PLAN);
	}

}
