package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A market large enough for several threads to share it.
 */
class ThreadsTests {

	private static final int ACCOUNTS = 9_000;

	private final Random random = new Random(5);

	private final Snapshot snapshot = GraphText.snapshot(market());

	private final BestCustomers best = BestCustomers.of(IntStream.range(0, 400).map((i) -> 21 * i).toArray(), "some");

	@Test
	void everyChannelFindsTheSameOnOneThreadAndOnMany() {
		int[][] alone = onThreads(1);

		assertThat(alone).hasNumberOfRows(5);
		for (int[] found : alone) {
			assertThat(found).contains(-1);
			assertThat(IntStream.of(found).filter((it) -> it > 0).count()).isGreaterThan(100);
		}
		assertThat(onThreads(2)).isDeepEqualTo(alone);
		assertThat(onThreads(8)).isDeepEqualTo(alone);
	}

	/**
	 * The bits of each channel, and the nearness through all.
	 */
	private int[][] onThreads(int threads) {
		try (ForkJoinPool pool = new ForkJoinPool(threads)) {
			return pool.submit(() -> {
				ProximitySettings settings = ProximitySettings.defaults();
				ChannelFindings channels = ChannelFindings.of(this.snapshot, this.best, RandomPeople.TODAY);
				Proximities all = Proximities.of(channels, settings);
				List<int[]> found = new ArrayList<>();
				settings.counted().forEach((channel) -> found.add(channels.of(channel).bits()));
				found.add(IntStream.range(0, ACCOUNTS).map(all::value).toArray());
				return found.toArray(int[][]::new);
			}).join();
		}
	}

	private String market() {
		List<String> parts = new ArrayList<>();
		IntStream.range(0, 60).forEach((i) -> parts.add("(t%d:Technology {category: 'c%d'})".formatted(i, i % 7)));
		IntStream.range(0, 30).forEach((i) -> parts.add("(e%d:Event)".formatted(i)));
		IntStream.range(0, ACCOUNTS).forEach((i) -> parts.add("(a%d:Account), (p%d:Person)".formatted(i, i)));
		for (int i = 0; i < ACCOUNTS; i++) {
			if (i % 3 != 0) {
				parts.add("(a%d)-[:USES]->(t%d), (a%d)-[:USES]->(t%d)".formatted(i, hub(60), i, hub(60)));
			}
			for (int part = this.random.nextInt(3); part > 0; part--) {
				parts.add("(a%d)-[:PARTICIPATED_IN {role: '%s', on: '20%d'}]->(e%d)".formatted(i,
						this.random.nextBoolean() ? "SPOKE" : "ATTENDED", 15 + this.random.nextInt(9), hub(30)));
			}
			if (i % 4 == 0) {
				parts.add("(a%d)-[:REFERRED {on: '20%d'}]->(a%d)".formatted(hub(ACCOUNTS), 15 + i % 9, i));
			}
			parts.add("(p%d)-[:EMPLOYED_AT {current: %s}]->(a%d)".formatted(i, i % 5 > 0, hub(ACCOUNTS)));
			parts.add("(p%d)-[:KNOWS]->(p%d)".formatted(i, hub(ACCOUNTS)));
		}
		return String.join(", ", parts);
	}

	/**
	 * A random number below a bound, small numbers more often.
	 */
	private int hub(int bound) {
		return (int) (bound * Math.pow(this.random.nextDouble(), 2));
	}

}
