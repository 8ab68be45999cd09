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

	private static final String PAGE = """
			query Page($icp: ID!) { icpMatches(icp: $icp, first: 50, where: {tier: {in: [TIER_1]}}) { nodes { rank tier account {
			  name domain %s } %s } } }""";

	private static final Map<String, String> PAGES = Map.of("1 technologies from the snapshot",
			PAGE.formatted("technologies(first: 5) { nodes { technology { name } } }", ""), "2 technologies from Neo4j",
			PAGE.formatted("technologies(first: 5) { nodes { technology { name } since } }", ""), "3 contributions",
			PAGE.formatted("", "score contributions { signal points text }"));

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
		List<String> names = PAGES.keySet().stream().sorted().toList();
		for (String name : names) {
			answered(name, warmUp.dividedBy(names.size()));
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (String name : names) {
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
				this.client.post(PAGES.getOrDefault(name, ""), this.variables);
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
