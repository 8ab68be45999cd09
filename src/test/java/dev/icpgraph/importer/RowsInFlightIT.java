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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.cypher.CypherRunner;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Batches of one file that two writers write at once. */
@IntegrationTest
class RowsInFlightIT {

	private static final int ROWS = 7_000;

	private static final int ACCOUNTS = 700;

	/** Enough rows for two writers. */
	private static final ImporterProperties BATCHES = new ImporterProperties(2_000, 1000, 100, Duration.ofSeconds(20));

	private static final FilePlan PLAN = OwnFilePlan.of(RowKind.ACCOUNT_TECHNOLOGIES, HeaderPlace.FIRST,
			List.of("account", "technology", "since"), "for the test");

	private static final FileImport.Queue ALONE = new FileImport.Queue(() -> false, () -> false, () -> false);

	@Autowired
	private Outbox outbox;

	@Autowired
	private UploadStore spool;

	@Autowired
	private GraphFixture graph;

	@Autowired
	private Driver driver;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 8, 12, 17, 23, 30, 38, 47 })
	void anImportGoesOnAfterTheLastBatchThatIsWrittenWithAllBeforeIt(int steps) throws IOException {
		SpooledFile file = file(steps);

		assertThat(isKilledAfter(steps, file)).isTrue();
		this.graph.run("MATCH (i:Import) SET i.leaseUntil = datetime('2026-01-01T00:00:00Z'), i.owner = 'gone'");
		Import before = found(file);
		assertThat(before.rowsRead()).isEqualTo(before.rowsWritten() + before.rowsUnchanged() + before.rowsRefused());
		assertThat(isKilledAfter(Integer.MAX_VALUE, file)).isFalse();

		Import done = found(file);
		assertThat(done.status()).isEqualTo(ImportStatus.DONE);
		assertThat(done.rowsRead()).isEqualTo(ROWS);
		assertThat(done.rowsWritten() + done.rowsUnchanged()).isEqualTo(ROWS - 1);
		assertThat(done.rowsRefused()).isOne();
		assertThat(this.graph.count("MATCH (:Account)-[use:USES]->() RETURN count(use)")).isEqualTo(ROWS - 1);
		assertThat(this.graph.count("MATCH (a:Account) RETURN count(a)")).isEqualTo(ACCOUNTS);
		assertThat(this.graph.count("MATCH (p:Problem) RETURN count(p)")).isOne();
	}

	private boolean isKilledAfter(int steps, SpooledFile file) throws IOException {
		CypherRunner runner = new StoppedCypher(this.driver).after(steps);
		ImportLeases leases = new ImportLeases(runner, BATCHES, this.outbox, UUID.randomUUID().toString());
		try {
			Import start = leases.take(PreparedFile.start(file, PLAN)).toRun().orElseThrow();
			new FileImport(GraphWriters.on(runner), new Imports(runner), leases, new CompanyAccounts(runner), BATCHES,
					new SimpleMeterRegistry())
				.run(start, PLAN, file, ALONE);
			return false;
		}
		catch (StoppedCypher.Killed ex) {
			return true;
		}
	}

	private Import found(SpooledFile file) {
		CypherRunner runner = new StoppedCypher(this.driver).after(Integer.MAX_VALUE);
		return Objects.requireNonNull(new Imports(runner).find(PreparedFile.start(file, PLAN).key()));
	}

	/** A file whose last row is refused; each number gives different content. */
	private SpooledFile file(int number) throws IOException {
		String rows = IntStream.range(0, ROWS)
			.mapToObj((i) -> (i == ROWS - 1) ? ",No account,"
					: "a%d-%d.example,Tech %d,2024".formatted(i % ACCOUNTS, number, i / ACCOUNTS))
			.collect(Collectors.joining("\n", "account,technology,since\n", "\n"));
		return this.spool.keep("account_technologies.csv",
				new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
	}

}
