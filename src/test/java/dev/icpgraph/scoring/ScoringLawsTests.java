package dev.icpgraph.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.icp.UnknownCounts;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScoringLawsTests {

	private static final int ACCOUNTS = 300;

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(GeneratedMarket.generated(ACCOUNTS, 1, null));

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void contributionsSumExactlyToTheScore(long seed) {
		allScores(seed).forEach((score) -> {
			assertThat(score.contributions().stream().mapToDouble(Contribution::points).sum()).isEqualTo(score.value());
			assertThat(score.contributions().stream().filter(Contribution::assumed))
				.hasSameSizeAs(score.unknowns().stream().filter((unknown) -> unknown.mostPoints() != null).toList());
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void scoresLieInTheirRangeAndOnTheScale(long seed) {
		allScores(seed).forEach((score) -> {
			assertThat(score.value()).isBetween(score.low(), score.high());
			assertThat(score.low()).isBetween(0.0, 100.0);
			assertThat(score.high()).isBetween(0.0, 100.0);
			assertThat(score.fit()).satisfiesAnyOf((fit) -> assertThat(fit).isNull(),
					(fit) -> assertThat(fit).isBetween(0.0, 100.0));
			assertThat(score.high() - score.low()).isCloseTo(100 * (1 - score.knownShare()), within(1e-9));
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void scalingAllWeightsChangesNothing(long seed) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		IcpDefinition scaled = withSignals(definition, (it) -> new Signal(it.name(), it.kind(), it.weight() * 4,
				it.halfLifeDays(), it.against(), it.measure()));

		assertThat(Scores.of(scaled, COLUMNS).sums().keys()).isEqualTo(Scores.of(definition, COLUMNS).sums().keys());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void fitAndIntentAreTheScoreOfTheirSignalsAlone(long seed) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		Scores scores = Scores.of(definition, COLUMNS);
		List<Signal> fit = definition.signals().stream().filter((it) -> it.kind() == Signal.Kind.FIT).toList();
		if (!fit.isEmpty()) {
			IcpDefinition alone = new IcpDefinition("P", List.of(), fit, null);
			Scores fitOnly = Scores.of(alone, COLUMNS);
			assertThat(all(scores).map(Score::fit)).containsExactlyElementsOf(all(fitOnly).map(Score::value).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void tiersAreDisjointOrderedAndExactlyAsCut(long seed) {
		IcpDefinition definition = GeneratedMarket.definition(seed);
		Scores scores = Scores.of(definition, COLUMNS);
		List<Score> inside = all(scores).filter((it) -> it.rank() != null).toList();
		List<Score> slow = inside.stream()
			.sorted(Comparator.comparingDouble(Score::value)
				.reversed()
				.thenComparing(Comparator.comparingDouble(Score::knownShare).reversed())
				.thenComparing(Score::accountId))
			.toList();

		assertThat(slow.stream().map(Score::rank)).isEqualTo(IntStream.rangeClosed(1, slow.size()).boxed().toList());
		for (int place = 0; place < slow.size(); place++) {
			Tier expected = switch (definition.tiers()) {
				case Tiers.Capacity(int tier1, int tier2) -> tier(place < tier1, place < tier1 + tier2);
				case Tiers.Thresholds(double tier1, double tier2) ->
					tier(slow.get(place).value() >= tier1, slow.get(place).value() >= tier2);
			};
			assertThat(slow.get(place).tier()).isEqualTo(expected);
		}
		TierCounts counts = TierCounts.of(scores);
		assertThat(counts.tier1() + counts.tier2() + counts.tier3()).isEqualTo(slow.size());
		assertThat(counts.outside()).isEqualTo(ACCOUNTS - slow.size());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void onlyAccountsThatEveryFilterLetsThroughHaveATier(long seed) {
		allScores(seed).forEach((score) -> assertThat(score.tier() == null)
			.isEqualTo(!score.filterOutcomes().stream().allMatch(FilterOutcome::kept)));
	}

	@Test
	void theOrderOfTheInputNeverMatters() {
		for (long shuffle = 0; shuffle < 5; shuffle++) {
			FeatureColumns shuffled = GeneratedMarket.columns(GeneratedMarket.generated(ACCOUNTS, 1, shuffle));
			IcpDefinition definition = GeneratedMarket.definition(shuffle);

			Scores scores = Scores.of(definition, shuffled);

			assertThat(scores.sums().keys()).isEqualTo(Scores.of(definition, COLUMNS).sums().keys());
			assertThat(scores.assignment().order(AccountRole.PROSPECT))
				.isEqualTo(Scores.of(definition, COLUMNS).assignment().order(AccountRole.PROSPECT));
		}
	}

	@Test
	void fillingAnUnknownMovesTheScoreByNoMoreThanItsWeightAndStaysInTheRange() {
		String market = GeneratedMarket.generated(60, 3, null);
		IcpDefinition definition = GeneratedMarket.definition(3);
		Scores before = Scores.of(definition, GeneratedMarket.columns(market + ",\n(fresh:Account)"));
		Score blank = before.score(before.snapshot().find("fresh"));
		for (int headcount : new int[] { 10, 100 }) {
			Scores after = Scores.of(definition, GeneratedMarket.columns(market
					+ ",\n(fresh:Account {headcountMin: %d, headcountMax: %d})".formatted(headcount, headcount)));
			Score filled = after.score(after.snapshot().find("fresh"));

			assertThat(filled.value()).isBetween(blank.low(), blank.high());
			assertThat(Math.abs(filled.value() - blank.value()))
				.isLessThanOrEqualTo(blank.contributions().getFirst().mostPoints());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void givesNoPointsForUnknownValuesUnlessTheIcpSaysOtherwise(long seed) {
		IcpDefinition nothing = GeneratedMarket.definition(seed);
		IcpDefinition mean = new IcpDefinition(nothing.product(), nothing.filters(), nothing.signals(), nothing.tiers(),
				null, UnknownCounts.MARKET_MEAN);
		Scores withMean = Scores.of(mean, COLUMNS);

		all(Scores.of(nothing, COLUMNS)).forEach((score) -> {
			assertThat(score.value()).isEqualTo(score.low())
				.isLessThanOrEqualTo(withMean.score(score.account()).value());
			assertThat(score.contributions()).filteredOn(Contribution::assumed)
				.allSatisfy((unknown) -> assertThat(unknown.points()).isZero());
		});
		all(withMean)
			.forEach((score) -> assertThat(score.contributions().stream().mapToDouble(Contribution::points).sum())
				.isEqualTo(score.value()));
	}

	@Test
	void aCertainAccountKeepsItsTierWhateverTheUnknownProves() {
		IcpDefinition definition = new IcpDefinition("P", List.of(), GeneratedMarket.definition(5).signals(),
				new Tiers.Thresholds(70, 40));
		Scores scores = Scores.of(definition, COLUMNS);

		assertThat(all(scores)).allSatisfy((score) -> assertThat(score.certain())
			.isEqualTo(tier(score.low() >= 70, score.low() >= 40) == tier(score.high() >= 70, score.high() >= 40)));
	}

	@Test
	void anEmptyMarketHasNoScores() {
		Scores scores = Scores.of(GeneratedMarket.definition(1),
				GeneratedMarket.columns(GraphText.snapshot("(t:Technology)")));

		assertThat(TierCounts.of(scores)).isEqualTo(new TierCounts(Audience.PROSPECTS, 0, 0, 0, 0, 0, 1));
	}

	private static Stream<Score> allScores(long seed) {
		return all(Scores.of(GeneratedMarket.definition(seed), COLUMNS));
	}

	private static Stream<Score> all(Scores scores) {
		return IntStream.range(0, scores.snapshot().accounts()).mapToObj(scores::score);
	}

	private static Tier tier(boolean first, boolean second) {
		if (first) {
			return Tier.TIER_1;
		}
		return second ? Tier.TIER_2 : Tier.TIER_3;
	}

	private static IcpDefinition withSignals(IcpDefinition definition, UnaryOperator<Signal> change) {
		return new IcpDefinition(definition.product(), definition.filters(),
				definition.signals().stream().map(change).toList(), definition.tiers());
	}

}
