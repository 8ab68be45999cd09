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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.ProcessorTime;

/**
 * Measures how many pages of 50 tier-1 accounts a second several clients get at once:
 * with five technologies of each account from the snapshot, the same with a field that
 * only Neo4j knows, and with contributions; and the same pages from a peer, if there is
 * one. Rounds take turns, so that all meet the same machine.
 */
final class PageThroughput {

	private static final Logger log = LoggerFactory.getLogger(PageThroughput.class);

	private static final int CONNECTIONS = 8;

	private static final int ROUNDS = Integer.getInteger("rounds", 3);

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("round", 10));

	private final List<Page> pages;

	/**
	 * Measures the pages of an application, and those of a peer, if there is one.
	 */
	PageThroughput(GraphQlClient own, String icp, @Nullable PeerServer peer) {
		Map<String, Object> variables = Map.of("icp", icp);
		Stream<Page> ours = Stream.of("technologies-from-memory", "technologies-from-neo4j", "contributions")
			.map((name) -> new Page(name, () -> own.ask(name, variables)));
		Stream<Page> theirs = Stream.ofNullable(peer)
			.flatMap((it) -> Stream.of("technologies", "contributions")
				.map((name) -> new Page("peer: " + name, () -> it.client().ask(name, Map.of()))));
		this.pages = Stream.concat(ours, theirs).toList();
	}

	/** A page and how to ask for it. */
	private record Page(String name, Callable<String> request) {
	}

	/**
	 * Warms up with all pages, then measures each in turns, and names the packages in
	 * which the processors spent the time.
	 */
	void measure(Duration warmUp) throws Exception {
		for (Page page : this.pages) {
			answered(page, warmUp.dividedBy(this.pages.size()));
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (Page page : this.pages) {
				long processor = ProcessorTime.nanos();
				try (SampledPackages samples = new SampledPackages()) {
					long answered = answered(page, ROUND);
					log.info("{} | {} pages/s | processor {} ms each | {}", page.name(), answered / ROUND.toSeconds(),
							Math.round((ProcessorTime.nanos() - processor) / 1e4 / answered) / 100.0, samples.shares());
				}
			}
		}
	}

	/**
	 * The number of pages that all clients got in a time.
	 */
	private long answered(Page page, Duration time) throws Exception {
		AtomicLong answered = new AtomicLong();
		long end = System.nanoTime() + time.toNanos();
		Callable<Long> client = () -> {
			while (System.nanoTime() < end) {
				page.request().call();
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
