package dev.icpgraph.lookalike;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.RankRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookalikeRanksTests {

	private static final LookalikeSettings SETTINGS = LookalikeSettings.defaults();

	static Stream<RandomTraitMarket> markets() {
		return LongStream.range(0, 60).mapToObj(RandomTraitMarket::new);
	}

	@ParameterizedTest
	@MethodSource("markets")
	void spansTheRanksWithoutEachSeed(RandomTraitMarket market) {
		Snapshot snapshot = market.snapshot();
		int[] seeds = Arrays.stream(market.seeds()).sorted().distinct().toArray();
		List<Lookalikes> slow = IntStream.rangeClosed(-1, seeds.length - 1)
			.mapToObj((left) -> Lookalikes.of(snapshot,
					IntStream.of(seeds).filter((it) -> left < 0 || it != seeds[left]).toArray(), SETTINGS))
			.toList();
		List<Lookalike> listed = RankedLookalikes.of(slow.getFirst(), (account) -> account % 4 > 0);
		Map<Lookalike, RankRange> ranges = LookalikeRanks.of(listed);

		assertThat(ranges).hasSize((seeds.length > 1) ? listed.size() : 0);
		for (int place = 0; place < listed.size() && seeds.length > 1; place++) {
			int account = listed.get(place).account();
			RankRange range = Objects.requireNonNull(ranges.get(listed.get(place)));
			assertThat(range.best())
				.isEqualTo(slow.stream().mapToInt((it) -> 1 + ahead(it, seeds, account, 1)).min().orElseThrow());
			assertThat(range.worst())
				.isEqualTo(slow.stream().mapToInt((it) -> ahead(it, seeds, account, 0)).max().orElseThrow());
			assertThat(place + 1).isBetween(range.best(), Objects.requireNonNull(range.worst()));
		}
	}

	/** Number of accounts that are not seeds and have at least this many bits more. */
	private static int ahead(Lookalikes all, int[] seeds, int account, int more) {
		return (int) IntStream.range(0, all.snapshot().accounts())
			.filter((other) -> other % 4 > 0 && IntStream.of(seeds).noneMatch((seed) -> seed == other))
			.filter((other) -> all.bits(other) >= all.bits(account) + more)
			.count();
	}

	@Test
	void ranksTheHeadOfAListAmongAllOfIt() {
		RandomTraitMarket market = LongStream.range(0, 60)
			.mapToObj(RandomTraitMarket::new)
			.filter((it) -> IntStream.of(it.seeds()).distinct().count() > 2)
			.findFirst()
			.orElseThrow();
		Lookalikes all = Lookalikes.of(market.snapshot(), market.seeds(), SETTINGS);
		List<Lookalike> whole = RankedLookalikes.of(all, (account) -> true);
		int first = whole.getFirst().account();
		List<Lookalike> head = RankedLookalikes.of(all, (account) -> account == first, (account) -> true);

		assertThat(LookalikeRanks.of(head)).hasSize(1).containsValue(LookalikeRanks.of(whole).get(whole.getFirst()));
	}

}
