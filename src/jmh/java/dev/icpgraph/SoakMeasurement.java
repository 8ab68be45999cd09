package dev.icpgraph;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mixes reads, what-ifs, imports, publications, exports and slow readers at a given rate
 * for a given time, on the sample market in a Neo4j of its own, and checks every answer:
 * no server errors, correct sums and totals, no lost accounts, no growth of memory. Exits
 * with 1 if something is wrong. Arguments: seconds (180), requests per second (4), seed
 * (1).
 */
public final class SoakMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SoakMeasurement.class);

	/** Maximum growth of the heap after collections, as a share per hour. */
	private static final double MOST_GROWTH_PER_HOUR = 0.01;

	/** Shorter runs are too noisy to judge a slope by. */
	private static final Duration JUDGED = Duration.ofMinutes(10);

	private SoakMeasurement() {
	}

	public static void main(String[] args) throws Exception {
		int seconds = (args.length > 0) ? Integer.parseInt(args[0]) : 180;
		double rate = (args.length > 1) ? Double.parseDouble(args[1]) : 4;
		long seed = (args.length > 2) ? Long.parseLong(args[2]) : 1;
		boolean right;
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.temporary();
				SecondApplication application = new SecondApplication(
						new TestNeo4j(neo4j.uri(), EmbeddedNeo4jPassword.USER, neo4j.password()),
						Files.createTempDirectory("soak"), "--icpgraph.sample.enabled=true",
						"--icpgraph.movement.run-every=10s", "--logging.level.root=WARN",
						"--logging.level." + SoakMeasurement.class.getName() + "=INFO")) {
			SoakClient client = new SoakClient(application.port());
			client.awaitMarket();
			SoakTally tally = new SoakTally();
			HeapSlope heap = run(client, tally, Duration.ofSeconds(seconds), rate, seed);
			client.checkEnd(tally);
			tally.table().forEach((line) -> log.info("{}", line));
			log.info("heap after collections: {}", heap);
			right = tally.faults().isEmpty() && (seconds < JUDGED.toSeconds() || heap.perHour() < MOST_GROWTH_PER_HOUR);
			tally.faults().forEach((fault) -> log.error("{}", fault));
		}
		System.exit(right ? 0 : 1);
	}

	private static HeapSlope run(SoakClient client, SoakTally tally, Duration length, double rate, long seed)
			throws InterruptedException {
		Random random = new Random(seed);
		HeapSlope heap = new HeapSlope(length);
		long begin = System.nanoTime();
		long sampled = 0;
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (long i = 0; System.nanoTime() - begin < length.toNanos(); i++) {
				SoakRequest request = SoakRequest.drawn(random);
				long number = i;
				callers.execute(() -> tally.time(request, () -> request.run(client, number)));
				long due = begin + (long) (i * TimeUnit.SECONDS.toNanos(1) / rate);
				TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
				if ((System.nanoTime() - begin) / TimeUnit.SECONDS.toNanos(10) > sampled) {
					sampled++;
					heap.sample();
				}
			}
		}
		return heap;
	}

}
