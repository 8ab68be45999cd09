package dev.icpgraph.lookalike;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.statistics.Jackknife;
import dev.icpgraph.statistics.Placements;
import dev.icpgraph.statistics.RankRange;

/**
 * The ranks of a page of lookalikes when seeds are left out in turn. A seed that is left
 * out takes no place.
 */
final class LookalikeRanks {

	private static final String SEEDS = "seeds";

	private final int[] best;

	private final int[] worst;

	private LookalikeRanks(int lookalikes) {
		this.best = new int[lookalikes];
		this.worst = new int[lookalikes];
		Arrays.fill(this.best, Integer.MAX_VALUE);
	}

	/**
	 * The range of each lookalike; empty with a single seed, because no seed would be
	 * left. O(turns · (accounts + traits of accounts)) for each list.
	 */
	static Map<Lookalike, RankRange> of(List<Lookalike> page) {
		record Listed(Lookalikes all, IntPredicate rivals) {
		}
		Map<Lookalike, RankRange> ranges = new HashMap<>();
		page.stream()
			.filter((it) -> it.all().seedCount() > 1)
			.collect(Collectors.groupingBy((it) -> new Listed(it.all(), it.rivals())))
			.forEach((list, some) -> add(list.all(), list.rivals(), some, ranges));
		return ranges;
	}

	private static void add(Lookalikes all, IntPredicate rivals, List<Lookalike> some,
			Map<Lookalike, RankRange> ranges) {
		Jackknife seeds = Jackknife.of(all.seeds());
		int[] asked = some.stream().mapToInt(Lookalike::account).toArray();
		int[] ranked = ranked(all, rivals);
		LookalikeRanks ranks = new LookalikeRanks(asked.length);
		ranks.add(asked, ranked, all);
		for (int turn = 0; turn < seeds.turns(); turn++) {
			ranks.add(asked, ranked, all.with(seeds.without(turn)));
		}
		for (int i = 0; i < asked.length; i++) {
			ranges.put(some.get(i), new RankRange(ranks.best[i], ranks.worst[i], seeds, SEEDS));
		}
	}

	private static int[] ranked(Lookalikes all, IntPredicate rivals) {
		int[] seeds = all.seeds();
		return IntStream.range(0, all.snapshot().accounts())
			.filter((account) -> Arrays.binarySearch(seeds, account) < 0 && rivals.test(account))
			.toArray();
	}

	private void add(int[] asked, int[] ranked, Lookalikes left) {
		Placements placed = Placements.of(asked, ranked, left::rankedBits);
		int[] groups = placed.groupOfEach();
		for (int i = 0; i < asked.length; i++) {
			this.best[i] = Math.min(this.best[i], placed.above(groups[i]) + 1);
			this.worst[i] = Math.max(this.worst[i], placed.above(groups[i]) + placed.tied(groups[i]));
		}
	}

}
