package dev.icpgraph.lookalike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A market large enough for several threads to share it.
 */
class LookalikeThreadsTests {

	private static final int ACCOUNTS = 70_000;

	private final Random random = new Random(3);

	private final Snapshot snapshot = GraphText.snapshot(market());

	private final int[] seeds = IntStream.range(0, 20).map((i) -> 3_331 * i).toArray();

	@Test
	void aQuestionHasTheSameAnswerOnOneThreadAndOnMany() {
		Answer alone = onThreads(1);

		assertThat(alone.scores.stream().filter((score) -> score > 0).count()).isGreaterThan(1_000);
		assertThat(alone.first).hasSize(100).doesNotHaveDuplicates();
		assertThat(onThreads(2)).isEqualTo(alone);
		assertThat(onThreads(8)).isEqualTo(alone);
	}

	@Test
	void theSameAccountsAreLikeItTogetherAndOneByOne() {
		Lookalikes all = Lookalikes.of(this.snapshot, this.seeds, LookalikeSettings.defaults());

		for (int account = 0; account < ACCOUNTS; account++) {
			boolean seed = Arrays.binarySearch(this.seeds, account) >= 0;
			int alone = seed ? 0 : FixedPoint.proximity(all.bits(account));
			assertThat(all.score(account)).isEqualTo(alone);
		}
	}

	private Answer onThreads(int threads) {
		try (ForkJoinPool pool = new ForkJoinPool(threads)) {
			return pool.submit(() -> {
				Lookalikes all = Lookalikes.of(this.snapshot, this.seeds, LookalikeSettings.defaults());
				return new Answer(IntStream.range(0, ACCOUNTS).mapToObj(all::score).toList(),
						RankedLookalikes.of(all, (account) -> true)
							.page(PageRequest.first(100))
							.nodes()
							.stream()
							.map(Lookalike::account)
							.toList());
			}).join();
		}
	}

	private String market() {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < ACCOUNTS; i++) {
			parts.add("(a%d:Account {country: 'c%d', headcountMin: %d})-[:USES]->(t%d:Technology)".formatted(i,
					this.random.nextInt(9), 1 + this.random.nextInt(5_000), hub()));
			parts.add("(a%d)-[:USES]->(t%d:Technology)".formatted(i, hub()));
		}
		return String.join(", ", parts);
	}

	/**
	 * One of sixty, the first far more often than the last.
	 */
	private int hub() {
		double part = this.random.nextDouble();
		return (int) (60 * part * part * part);
	}

	private record Answer(List<Integer> scores, List<Integer> first) {

	}

}
