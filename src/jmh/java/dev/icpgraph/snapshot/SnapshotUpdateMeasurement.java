package dev.icpgraph.snapshot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.graph.GraphRevisions;
import dev.icpgraph.graph.GraphRow;
import dev.icpgraph.graph.GraphWriter;
import dev.icpgraph.graph.RowKind;
import dev.icpgraph.scoring.Scoreboard;

/**
 * Tells how long after a write the scores of a large market show it, all channels of
 * nearness to 500 best customers among them, and the heap that is in use then. Arguments:
 * a folder that {@link SnapshotLoadMeasurement} has filled, the page cache in MiB.
 */
public final class SnapshotUpdateMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SnapshotUpdateMeasurement.class);

	private static final String ICP = """
			{"product": "P", "filters": [{"name": "size", "measure": {"headcount": {"gte": 51, "lte": 5000}}}],
			 "signals": [{"name": "near", "kind": "FIT", "weight": 40, "measure": {"proximity": {"channels": ["TECHNOLOGY", "PEOPLE", "REFERRAL", "EVENT"]}}},
			  {"name": "uses", "kind": "FIT", "weight": 20, "measure": {"uses": {"anyOf": ["technology-100000007"]}}}],
			 "tiers": {"capacity": {"tier1": 500, "tier2": 2000}}}""";

	private final ConfigurableApplicationContext application;

	private int writes;

	private SnapshotUpdateMeasurement(ConfigurableApplicationContext application) {
		this.application = application;
	}

	public static void main(String[] args) throws Exception {
		Path icp = Files.writeString(Files.createTempFile("icp", ".json"), ICP);
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(args[0]).toAbsolutePath(), Long.parseLong(args[1]))) {
			neo4j.afterSingletonsInstantiated();
			try (ConfigurableApplicationContext application = new SpringApplication(IcpGraphApplication.class).run(
					"--server.port=0", "--spring.neo4j.uri=" + neo4j.uri(), "--icpgraph.icp.file=" + icp.toUri(),
					"--logging.level.root=WARN", "--logging.level.dev.icpgraph.snapshot=INFO")) {
				new SnapshotUpdateMeasurement(application).measure();
			}
		}
	}

	private void measure() throws InterruptedException {
		await(1);
		write("500 customers", RowKind.CUSTOMERS,
				IntStream.range(0, 500).mapToObj((i) -> row(i, "account", account(i * 997), "since", "2020")).toList());
		for (int i = 0; i < 3; i++) {
			String other = account(2_000 + i);
			write("use", RowKind.ACCOUNT_TECHNOLOGIES,
					List.of(row(1, "account", other, "technology", "technology-10000400" + i)));
			write("visit", RowKind.VISITS,
					List.of(row(1, "account", other, "on", "2026-11-0" + (1 + this.writes % 9))));
			write("referral", RowKind.REFERRALS, List.of(row(1, "referrer", account(i), "referred", other)));
			write("job", RowKind.EMPLOYMENTS, List.of(row(1, "person", "person-10000000" + i, "account", other)));
			write("participation", RowKind.PARTICIPATIONS,
					List.of(row(1, "account", other, "event", "event-10000000" + i, "role", "SPOKE")));
			write("new account", RowKind.ACCOUNTS, List.of(row(1, "account", "new-" + System.nanoTime())));
		}
		long arrays = this.application.getBean(Snapshots.class).current().bytes();
		System.gc();
		long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		log.info("{} MB of heap with database and application, {} MB of arrays", heap >> 20, arrays >> 20);
	}

	private void write(String what, RowKind kind, List<GraphRow> rows) throws InterruptedException {
		long start = System.nanoTime();
		this.application.getBean(GraphWriter.class).write(kind, "measured-" + start + "-" + this.writes++, rows, false);
		long written = System.nanoTime();
		await(this.application.getBean(GraphRevisions.class).current());
		log.info("{}: written in {} ms, in scores {} ms later", what, (written - start) / 1_000_000,
				(System.nanoTime() - written) / 1_000_000);
	}

	private void await(long revision) throws InterruptedException {
		while (this.application.getBean(Scoreboard.class).revision() < revision) {
			Thread.sleep(Duration.ofMillis(10));
		}
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
