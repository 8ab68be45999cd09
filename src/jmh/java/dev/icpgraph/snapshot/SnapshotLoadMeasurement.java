package dev.icpgraph.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.ProcessorTime;

/**
 * Builds a large synthetic graph in a separate Neo4j, once per folder, and measures the
 * time and memory that the application needs to load its snapshot from there. Arguments:
 * the folder, the number of accounts (three people, four jobs, five acquaintances and 15
 * technologies come with each), the page cache in MiB.
 */
public final class SnapshotLoadMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SnapshotLoadMeasurement.class);

	private SnapshotLoadMeasurement() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[0]).toAbsolutePath();
		if (!Files.exists(folder.resolve("data"))) {
			build(folder, Integer.parseInt(args[1]));
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, Long.parseLong(args[2]));
				ConfigurableApplicationContext context = new SpringApplication(IcpGraphApplication.class).run(
						"--server.port=0", "--spring.neo4j.uri=" + neo4j.uri(),
						"--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + neo4j.password(), "--logging.level.root=WARN",
						"--logging.level.dev.icpgraph.snapshot=INFO")) {
			Snapshots snapshots = context.getBean(Snapshots.class);
			while (snapshots.current().revision() < 0) {
				Thread.sleep(Duration.ofMillis(100));
			}
			SnapshotSource graph = context.getBean(SnapshotSource.class);
			for (int run = 1; run <= Integer.getInteger("runs", 2); run++) {
				measure(graph);
			}
		}
	}

	/**
	 * The application already has a snapshot, so the heap grows by the one loaded here.
	 */
	private static void measure(SnapshotSource graph) {
		long before = heap();
		long start = System.nanoTime();
		long idle = ProcessorTime.nanos();
		Snapshot loaded = graph.load();
		double seconds = (System.nanoTime() - start) / 1e9;
		double worked = (ProcessorTime.nanos() - idle) / 1e9;
		log.info(
				"Loaded again in {} s, {} s of processor time of database and application; {} MB of heap, "
						+ "{} MB of arrays: {}",
				seconds, worked, (heap() - before) >> 20, loaded.bytes() >> 20,
				SnapshotInfo.of(loaded, false).counts());
	}

	private static void build(Path folder, int accounts) throws IOException {
		long before = heap();
		Snapshot market = new SyntheticMarket(accounts, 4096, 15).withPeople().snapshot();
		log.info("{} MB of heap for {}, {} MB of arrays", (heap() - before) >> 20,
				SnapshotInfo.of(market, false).counts(), market.bytes() >> 20);
		long start = System.nanoTime();
		new BigGraph(market, folder).write();
		log.info("The graph was made in {} s", (System.nanoTime() - start) / 1_000_000_000);
	}

	private static long heap() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
