package dev.icpgraph.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LookalikeLawTests {

	private static final LookalikeSettings SETTINGS = LookalikeSettings.defaults();

	static Stream<RandomTraitMarket> markets() {
		return LongStream.range(0, 60).mapToObj(RandomTraitMarket::new);
	}

	@ParameterizedTest
	@MethodSource("markets")
	void staysBelowOneAndAddsUpExactly(RandomTraitMarket market) {
		Snapshot snapshot = market.snapshot();
		Lookalikes all = Lookalikes.of(snapshot, market.seeds(), SETTINGS);

		for (int account = 0; account < snapshot.accounts(); account++) {
			List<SharedTrait> traits = Explanation.of(all, account).traits();
			assertThat(all.score(account)).isBetween(0, FixedPoint.ONE - 1);
			assertThat(traits.isEmpty()).isEqualTo(all.score(account) == 0);
			assertThat(traits.stream().mapToLong(SharedTrait::part).sum()).isEqualTo(all.score(account));
			assertThat(traits.stream().mapToLong(SharedTrait::share).sum())
				.isEqualTo(traits.isEmpty() ? 0 : all.bits(account));
			assertThat(traits).isSortedAccordingTo(Comparator.comparing((SharedTrait it) -> it.seeds() == 1)
				.thenComparing(Comparator.comparingLong(SharedTrait::share).reversed()));
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void equalsTheFormulaWorkedOutSlowly(RandomTraitMarket market) {
		Snapshot snapshot = market.snapshot();
		Lookalikes all = Lookalikes.of(snapshot, market.seeds(), SETTINGS);
		SlowLookalikes formula = new SlowLookalikes(snapshot, market.seeds());

		for (int account = 0; account < snapshot.accounts(); account++) {
			double slow = formula.bits(account);
			assertThat(all.bits(account) / (double) FixedPoint.BIT).isCloseTo(slow, within(2e-5));
			if (!contains(market.seeds(), account)) {
				assertThat(all.score(account) / (double) FixedPoint.ONE).isCloseTo(1 - Math.pow(2, -slow),
						within(2e-5));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void isTheSameForSeedsAndDataInAnyOrderAndTwice(RandomTraitMarket market) {
		int[] seeds = market.seeds();
		int[] reversed = IntStream.range(0, 2 * seeds.length)
			.map((i) -> seeds[(2 * seeds.length - 1 - i) % seeds.length])
			.toArray();

		assertThat(scores(market.shuffled(), reversed)).isEqualTo(scores(market.snapshot(), seeds));
	}

	@ParameterizedTest
	@MethodSource("markets")
	void givesEqualScoresToEqualAccountsAndNoneToSeeds(RandomTraitMarket market) {
		int[] scores = scores(market.snapshot(), market.seeds());

		for (int account = 0; account < scores.length; account++) {
			if (contains(market.seeds(), account)) {
				assertThat(scores[account]).isZero();
			}
			else if (account % 5 == 4 && !contains(market.seeds(), account - 1)) {
				assertThat(scores[account]).isEqualTo(scores[account - 1]);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void neverRisesWhenASharedTraitGivesWayToOneThatNoSeedHas(RandomTraitMarket market) {
		int[] before = scores(market.snapshot(), market.seeds());

		for (int account = 0; account < before.length; account += 6) {
			if (!contains(market.seeds(), account)) {
				int[] after = scores(market.elsewhere(account, 0), market.seeds());
				assertThat(after[account]).isLessThanOrEqualTo(before[account]);
			}
		}
	}

	@Test
	void ranksByBitsWhereScoresCannotTellApart() {
		StringBuilder graph = new StringBuilder("(few:Account), (many:Account), (seed1:Account), (seed2:Account)");
		for (int i = 0; i < 60; i++) {
			graph.append(", (seed1)-[:USES]->(t%1$d:Technology), (seed2)-[:USES]->(t%1$d), (many)-[:USES]->(t%1$d)"
				.formatted(i));
			graph.append((i < 55) ? ", (few)-[:USES]->(t%d)".formatted(i) : "");
		}
		for (int i = 0; i < 2_000; i++) {
			graph.append(", (other%d:Account)-[:USES]->(hub:Technology)".formatted(i));
		}
		Snapshot snapshot = GraphText.snapshot(graph.toString());
		Lookalikes all = Lookalikes.of(snapshot, new int[] { snapshot.find("seed1"), snapshot.find("seed2") },
				SETTINGS);

		assertThat(all.score(snapshot.find("few"))).isEqualTo(all.score(snapshot.find("many")));
		assertThat(RankedLookalikes.of(all, (account) -> true)).extracting(Lookalike::accountId)
			.containsExactly("many", "few");
	}

	@ParameterizedTest
	@MethodSource("markets")
	void namesTheTwoSeedsThatShareTheMostBits(RandomTraitMarket market) {
		Snapshot snapshot = market.snapshot();
		Lookalikes all = Lookalikes.of(snapshot, market.seeds(), SETTINGS);
		SlowLookalikes formula = new SlowLookalikes(snapshot, market.seeds());

		for (int account = 0; account < snapshot.accounts(); account++) {
			List<NearestSeed> nearest = Explanation.of(all, account).nearest(all);
			List<Double> slow = (all.score(account) > 0) ? formula.shared(account) : List.of();
			assertThat(nearest).hasSize(Math.min(2, slow.size()));
			for (int i = 0; i < nearest.size(); i++) {
				assertThat(nearest.get(i).sharedBits()).isCloseTo(slow.get(i), within(2e-5));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("markets")
	void pagesThroughAllInOrder(RandomTraitMarket market) {
		Snapshot snapshot = market.snapshot();
		Lookalikes all = Lookalikes.of(snapshot, market.seeds(), SETTINGS);
		List<Integer> expected = IntStream.range(0, snapshot.accounts())
			.filter((account) -> all.score(account) > 0)
			.boxed()
			.sorted(Comparator.comparingInt(all::bits).reversed().thenComparing(Comparator.naturalOrder()))
			.toList();
		RankedLookalikes ranking = RankedLookalikes.of(all, (account) -> true);
		List<Integer> paged = new ArrayList<>();
		Connection<Lookalike> page = ranking.page(PageRequest.first(3));
		paged.addAll(page.nodes().stream().map(Lookalike::account).toList());
		while (page.pageInfo().hasNextPage()) {
			page = ranking.page(PageRequest.of(3, page.pageInfo().endCursor(), null, null));
			paged.addAll(page.nodes().stream().map(Lookalike::account).toList());
		}

		assertThat(paged).isEqualTo(expected);
		assertThat(page.totalCount()).isEqualTo(expected.size());
	}

	@Test
	void ignoresTraitsThatEveryoneHas() {
		Snapshot snapshot = GraphText
			.snapshot("(a:Account)-[:USES]->(hub:Technology), (b:Account)-[:USES]->(hub), (c:Account)-[:USES]->(hub)");

		assertThat(scores(snapshot, new int[] { 0, 1 })).containsOnly(0);
	}

	@Test
	void worksOnEmptyMarkets() {
		assertThat(scores(Snapshot.empty(), new int[0])).isEmpty();
		assertThat(scores(GraphText.snapshot("(a:Account), (b:Account)"), new int[] { 0 })).containsExactly(0, 0);
		assertThat(scores(GraphText.snapshot("(a:Account)-[:USES]->(x:Technology), (b:Account)"), new int[] { 1 }))
			.containsExactly(0, 0);
	}

	private static int[] scores(Snapshot snapshot, int[] seeds) {
		Lookalikes all = Lookalikes.of(snapshot, seeds, SETTINGS);
		return IntStream.range(0, snapshot.accounts()).map(all::score).toArray();
	}

	private static boolean contains(int[] seeds, int account) {
		return IntStream.of(seeds).anyMatch((seed) -> seed == account);
	}

}
