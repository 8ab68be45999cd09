package dev.icpgraph.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.lookalike.LookalikeSettings;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Estimate;

import static org.assertj.core.api.Assertions.assertThat;

class BacktestLawTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

	private static final IcpDefinition ICP = new IcpDefinition("P", List.of(),
			List.of(new Signal("Near", Signal.Kind.FIT, 30, null, false,
					new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.values()), null, null, null)),
					new Signal("Retail", Signal.Kind.FIT, 10, null, false,
							new FirmographicMeasure.OneOf(AccountAttribute.INDUSTRY, List.of("Retail"), null))),
			new Tiers.Capacity(40, 100));

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void findsAPlantedClass(long seed) {
		List<RankingResult> results = folds(PlantedMarket.ofItsClass(seed), seed);

		for (RankingRole role : List.of(RankingRole.ICP, RankingRole.NEARNESS, RankingRole.LIKENESS,
				RankingRole.LEARNED, RankingRole.LOOKALIKES)) {
			RankingResult result = result(results, role);
			assertThat(result.area().value()).as("%s", role).isGreaterThan(0.9);
			assertThat(result.areaAtEqualSize().value()).as("%s", role).isGreaterThan(0.9);
			assertThat(result.aboveSize().isAbove(0)).as("%s", role).isTrue();
			assertThat(Objects.requireNonNull(result.cut(CutKind.FIVE_PERCENT)).lift().isAbove(3)).as("%s", role)
				.isTrue();
		}
	}

	@Test
	void findsNothingWhereCustomersAreDrawnByChance() {
		double[] areas = new double[8];
		double[] learned = new double[areas.length];
		for (int seed = 0; seed < areas.length; seed++) {
			List<RankingResult> results = folds(PlantedMarket.byChance(seed), seed);
			areas[seed] = result(results, RankingRole.NEARNESS).area().value();
			learned[seed] = result(results, RankingRole.LEARNED).area().value();
		}
		// 60 customers and 540 others: the standard error of one area is .04.
		double error = 0.04 / Math.sqrt(areas.length);

		assertThat(Arrays.stream(areas).average().orElseThrow()).isBetween(0.5 - 3 * error, 0.5 + 3 * error);
		assertThat(Arrays.stream(learned).average().orElseThrow()).isBetween(0.5 - 3 * error, 0.5 + 3 * error);
	}

	@Test
	void recognizesRankingsBySizeAndByChance() {
		List<RankingResult> results = folds(PlantedMarket.ofItsClass(5), 5);

		assertThat(result(results, RankingRole.SIZE).aboveSize()).isEqualTo(new Estimate(0, 0, 0));
		assertThat(result(results, RankingRole.SIZE).areaAtEqualSize().value()).isBetween(0.45, 0.55);
		assertThat(result(results, RankingRole.RANDOM).area().value()).isBetween(0.45, 0.55);
		assertThat(result(results, RankingRole.NEARNESS).timesPrevalence()).isGreaterThan(4);
	}

	@Test
	void tellsWhichSignalsAndChannelsAddSomething() {
		List<RankingResult> results = folds(PlantedMarket.ofItsClass(6), 6);

		assertThat(part(results, RankingRole.NEARNESS_WITHOUT_CHANNEL, "technologies").isAbove(0.1)).isTrue();
		assertThat(part(results, RankingRole.NEARNESS_WITHOUT_CHANNEL, "people")).isEqualTo(new Estimate(0, 0, 0));
		assertThat(part(results, RankingRole.ICP_WITHOUT_SIGNAL, "Retail").isAbove(0)).isTrue();
	}

	@Test
	void heldOutCustomersInfluenceNothing() {
		Snapshot market = PlantedMarket.ofItsClass(7);
		SplitByFolds split = new SplitByFolds(market, TODAY, 7, true, List.of());
		Rankings rankings = rankings();

		for (int index = 0; index < 5; index++) {
			Holdout holdout = split.get(index);
			Snapshot never = PlantedMarket.of(7, (account) -> PlantedMarket.isOfTheClass(account)
					&& Arrays.binarySearch(holdout.heldOut(), account) < 0);
			Holdout same = new Holdout(never, TODAY, holdout.heldOut(), holdout.others());
			assertThat(scores(rankings.of(holdout, 1))).isEqualTo(scores(rankings.of(same, 1)));
		}
	}

	@Test
	void laterCustomersInfluenceNothing() {
		Snapshot market = PlantedMarket.ofItsClass(8);
		LocalDate day = LocalDate.of(2015, 1, 1);
		Map<Relation, int[]> days = Map.of(Relation.USES, new int[market.links(Relation.USES).size()],
				Relation.CONTRIBUTES_TO, new int[0], Relation.MAKES, new int[0]);
		SplitByDate split = new SplitByDate(market, PastMarket.of(market, days, day), false, List.of());
		Snapshot never = PlantedMarket.of(8,
				(account) -> PlantedMarket.isOfTheClass(account) && Arrays.binarySearch(split.targets(), account) < 0);
		SplitByDate same = new SplitByDate(market, PastMarket.of(never, days, day), false, List.of());

		assertThat(split.targets()).hasSizeBetween(10, 50);
		assertThat(scores(rankings().of(split.get(0), 1))).isEqualTo(scores(rankings().of(same.get(0), 1)));
		assertThat(result(new RankingComparison(split, rankings(), 8).run((done) -> {
		}).results(), RankingRole.NEARNESS).area().value()).isGreaterThan(0.9);
	}

	@Test
	void leavesTheLearnedRankingOutWhenAnyQuestionHasTooFewCustomers() {
		List<RankingResult> enough = folds(PlantedMarket.of(10, (account) -> account < 26), 10);
		List<RankingResult> few = folds(PlantedMarket.of(10, (account) -> account < 24), 10);

		assertThat(enough).anyMatch((it) -> it.role() == RankingRole.LEARNED);
		assertThat(few).noneMatch((it) -> it.role() == RankingRole.LEARNED)
			.anyMatch((it) -> it.role() == RankingRole.LIKENESS);
	}

	@Test
	void comesOutTheSameEachTime() {
		Snapshot market = PlantedMarket.byChance(9);

		assertThat(folds(market, 9)).isEqualTo(folds(market, 9));
	}

	private static List<RankingResult> folds(Snapshot market, long seed) {
		return new RankingComparison(new SplitByFolds(market, TODAY, seed, true, List.of()), rankings(), seed)
			.run((done) -> {
			})
			.results();
	}

	private static Rankings rankings() {
		return new Rankings((market, day) -> BestCustomers.of(market.customers(), "all"), ProximitySettings.defaults(),
				LookalikeSettings.defaults(), ModelSettings.defaults(), ICP, List.of());
	}

	private static Map<RankedBy, List<Long>> scores(Rankings.Ranked ranked) {
		return ranked.scores()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> all(entry.getValue())));
	}

	private static List<Long> all(IntToLongFunction score) {
		return IntStream.range(0, PlantedMarket.ACCOUNTS).mapToObj(score::applyAsLong).toList();
	}

	private static RankingResult result(List<RankingResult> results, RankingRole role) {
		return results.stream().filter((it) -> it.role() == role).findFirst().orElseThrow();
	}

	private static Estimate part(List<RankingResult> results, RankingRole role, String part) {
		return Objects.requireNonNull(results.stream()
			.filter((it) -> it.role() == role && part.equals(it.part()))
			.findFirst()
			.orElseThrow()
			.adds());
	}

}
