package dev.icpgraph.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.merge.TextRows;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.scoring.GraphQlClient;
import dev.icpgraph.scoring.RunningMarket;
import dev.icpgraph.scoring.Scoreboard;

/**
 * Measures the time from a write until the scores of a large market show it, including
 * all channels of nearness to 500 best customers, the slowest read meanwhile, and the
 * heap in use. Each write comes after a calm time. Every run writes rows that are new to
 * the store. Arguments: a folder that {@link SnapshotLoadMeasurement} has filled, the
 * page cache in MiB.
 */
public final class SnapshotUpdateMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SnapshotUpdateMeasurement.class);

	private static final String ICP = """
			{"product": "P", "filters": [{"name": "size", "measure": {"headcount": {"gte": 51, "lte": 5000}}}],
			 "signals": [{"name": "near", "kind": "FIT", "weight": 40, "measure": {"proximity": {"channels": ["TECHNOLOGY", "PEOPLE", "REFERRAL", "EVENT"]}}},
			  {"name": "uses", "kind": "FIT", "weight": 20, "measure": {"uses": {"anyOf": ["technology-100000007"]}}}],
			 "tiers": {"capacity": {"tier1": 500, "tier2": 2000}}}""";

	/** Longer than any pause of builds after earlier writes. */
	private static final Duration CALM = Duration.ofSeconds(11);

	private static final int ROUNDS = 6;

	private final RunningMarket market;

	private final Random random = new Random();

	private final int accounts;

	private SnapshotUpdateMeasurement(RunningMarket market) {
		this.market = market;
		this.accounts = market.bean(Snapshots.class).current().accounts();
	}

	public static void main(String[] args) throws Exception {
		Path icp = Files.writeString(Files.createTempFile("icp", ".json"), ICP);
		try (RunningMarket market = RunningMarket.open(args[0], Long.parseLong(args[1]), (driver) -> {
		}, "--icpgraph.icp.file=" + icp.toUri())) {
			while (market.bean(Scoreboard.class).revision() < 1) {
				Thread.sleep(Duration.ofMillis(10));
			}
			new SnapshotUpdateMeasurement(market).measure();
		}
	}

	private void measure() throws IOException, InterruptedException {
		write("500 customers", RowKind.CUSTOMERS,
				IntStream.range(0, 500)
					.mapToObj((i) -> row(i, "account", account(chance()), "since", "2020"))
					.toList());
		for (int round = 0; round < ROUNDS; round++) {
			String other = account(chance());
			write("use", RowKind.ACCOUNT_TECHNOLOGIES, List
				.of(row(1, "account", other, "technology", "technology-" + (100_004_000 + this.random.nextInt(96)))));
			write("visit", RowKind.VISITS,
					List.of(row(1, "account", other, "on", "2026-11-0" + (1 + this.random.nextInt(9)))));
			write("referral", RowKind.REFERRALS, List.of(row(1, "referrer", account(chance()), "referred", other)));
			write("job", RowKind.EMPLOYMENTS,
					List.of(row(1, "person", "person-" + (100_000_000 + chance()), "account", other)));
			write("participation", RowKind.PARTICIPATIONS, List.of(row(1, "account", other, "event",
					"event-" + (100_000_000 + this.random.nextInt(10_000)), "role", "SPOKE")));
			write("new account", RowKind.ACCOUNTS, List.of(row(1, "account", "new-" + this.random.nextLong())));
		}
		long arrays = this.market.bean(Snapshots.class).current().bytes();
		System.gc();
		long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		log.info("{} MB of heap with database and application, {} MB of arrays", heap >> 20, arrays >> 20);
	}

	private void write(String what, RowKind kind, List<GraphRow> rows) throws IOException, InterruptedException {
		Thread.sleep(CALM);
		long start = System.nanoTime();
		long before = revision();
		List<GraphRow> read = rows.stream().map((row) -> TextRows.read(kind, row)).toList();
		this.market.bean(GraphWriter.class).write(kind, "measured-" + this.random.nextLong(), read, false);
		long written = System.nanoTime();
		if (revision() == before) {
			throw new IllegalStateException("The store holds this already: " + rows);
		}
		long slowestRead = awaitReading(revision());
		log.info("{}: written in {} ms, in scores {} ms later, the slowest read meanwhile took {} ms", what,
				(written - start) / 1_000_000, (System.nanoTime() - written) / 1_000_000, slowestRead / 1_000_000);
	}

	private long revision() {
		return this.market.bean(GraphRevisions.class).current();
	}

	/**
	 * Reads the best accounts repeatedly until the scores have the revision, and returns
	 * the duration of the slowest read.
	 */
	private long awaitReading(long revision) throws IOException, InterruptedException {
		GraphQlClient client = this.market.client();
		long slowest = 0;
		while (this.market.bean(Scoreboard.class).revision() < revision) {
			long start = System.nanoTime();
			client.ask("best", Map.of());
			slowest = Math.max(slowest, System.nanoTime() - start);
			Thread.sleep(Duration.ofMillis(10));
		}
		return slowest;
	}

	private int chance() {
		return this.random.nextInt(this.accounts);
	}

	private static GraphRow row(int number, String... columns) {
		Map<String, Object> values = new HashMap<>();
		for (int i = 0; i < columns.length; i += 2) {
			values.put(columns[i], columns[i + 1]);
		}
		return new GraphRow(number, values);
	}

	private static String account(int number) {
		return "account-" + (100_000_000 + number);
	}

}
