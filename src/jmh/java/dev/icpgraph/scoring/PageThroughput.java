package dev.icpgraph.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.ProcessorTime;

/**
 * Measures how many pages of 50 tier-1 accounts a second several clients get at once:
 * with five technologies of each account from the snapshot, the same with a field that
 * only Neo4j knows, and with contributions. Rounds take turns, so that all meet the same
 * machine.
 */
final class PageThroughput {

	private static final Logger log = LoggerFactory.getLogger(PageThroughput.class);

	private static final int CONNECTIONS = 8;

	private static final int ROUNDS = Integer.getInteger("rounds", 3);

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("round", 10));

	private static final List<String> PAGES = List.of("technologies-from-memory", "technologies-from-neo4j",
			"contributions");

	private final GraphQlClient client;

	private final Map<String, Object> variables;

	PageThroughput(GraphQlClient client, String icp) {
		this.client = client;
		this.variables = Map.of("icp", icp);
	}

	/**
	 * Warms up with all pages, then measures each in turns, and names the packages in
	 * which the processors spent the time.
	 */
	void measure(Duration warmUp) throws Exception {
		for (String name : PAGES) {
			answered(name, warmUp.dividedBy(PAGES.size()));
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (String name : PAGES) {
				long processor = ProcessorTime.nanos();
				try (SampledPackages samples = new SampledPackages()) {
					long answered = answered(name, ROUND);
					log.info("{} | {} pages/s | processor {} ms each | {}", name, answered / ROUND.toSeconds(),
							Math.round((ProcessorTime.nanos() - processor) / 1e4 / answered) / 100.0, samples.shares());
				}
			}
		}
	}

	/**
	 * The number of pages that all clients got in a time.
	 */
	private long answered(String name, Duration time) throws Exception {
		AtomicLong answered = new AtomicLong();
		long end = System.nanoTime() + time.toNanos();
		Callable<Long> client = () -> {
			while (System.nanoTime() < end) {
				this.client.ask(name, this.variables);
				answered.incrementAndGet();
			}
			return answered.get();
		};
		try (ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS)) {
			List<Future<Long>> all = new ArrayList<>();
			for (int i = 0; i < CONNECTIONS; i++) {
				all.add(clients.submit(client));
			}
			for (Future<Long> each : all) {
				each.get();
			}
		}
		return answered.get();
	}

}
