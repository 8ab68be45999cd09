package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.DeLong;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.statistics.Placements;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingMeasureTests {

	private static final double EXACT = 1e-12;

	/** Labels 0 0 1 1 and scores .1 .4 .35 .8, as in scikit-learn's documentation. */
	private static final Placements SCIKIT = placements(new long[] { 35, 80 }, 10, 40);

	@Test
	void areaIsThatOfScikitLearn() {
		assertThat(area(SCIKIT)).isCloseTo(0.75, within(EXACT));
	}

	@Test
	void averagePrecisionIsThatOfScikitLearn() {
		assertThat(mean(AveragePrecision.precisions(SCIKIT))).isCloseTo(0.8333333333333333, within(EXACT));
		assertThat(AveragePrecision.prevalence(SCIKIT)).isEqualTo(0.5);
	}

	@Test
	void areaIsMannWhitneysStatisticOverAllPairs() {
		// SciPy's example: ages of males and females, U = 17 of 5 * 4 pairs.
		Placements ages = placements(new long[] { 19, 22, 16, 29, 24 }, 20, 11, 17, 12);

		assertThat(area(ages)).isCloseTo(17 / 20.0, within(EXACT));
	}

	@Test
	void varianceIsThatOfDeLongByHand() {
		// Shares below the positives: .5 and 1; above the negatives: 1 and .5.
		assertThat(DeLong.variance(SCIKIT)).isCloseTo(0.125 / 2 + 0.125 / 2, within(EXACT));
	}

	@Test
	void sharesTheLastPlaceAmongEqualScores() {
		// 9 | 5 5 5 | 1: the second place belongs to each of three with a third.
		Placements placements = placements(new long[] { 9, 5 }, 5, 5, 1);

		assertThat(FirstPlaces.chances(placements, 2)).containsExactly(1, 1 / 3.0);
		assertThat(FirstPlaces.chances(placements, 1)).containsExactly(1, 0);
		assertThat(FirstPlaces.chances(placements, 5)).containsExactly(1, 1);
	}

	@Test
	void liftIsHowManyTimesMoreAreFoundThanByChance() {
		Placements placements = placements(new long[] { 9, 5 }, 8, 7, 6, 4, 3, 2, 1, 0);

		double lift = FirstPlaces.liftPerRecall(placements, 2) * mean(FirstPlaces.chances(placements, 2));

		assertThat(lift).isCloseTo(0.5 / 0.2, within(EXACT));
		assertThat(FirstPlaces.places(placements, 0.01)).isEqualTo(1);
		assertThat(FirstPlaces.places(placements, 0.5)).isEqualTo(5);
	}

	@Test
	void claimsNoCertaintyForFewThatAllRankFirst() {
		Placements placements = placements(new long[] { 9, 9, 9 },
				IntStream.range(0, 1000).mapToLong((i) -> 1).toArray());

		Estimate area = DeLong.interval(placements);

		assertThat(area.value()).isEqualTo(1);
		assertThat(area.low()).isBetween(0.5, 0.9);
		assertThat(new CustomerBootstrap(1).mean(AreaUnderCurve.percentiles(placements), 0.5).low()).isBetween(0.5,
				0.9);
	}

	@Test
	void comparesOnlyAccountsOfAboutTheSameSize() {
		// Accounts 0 to 99 of size i / 10; each positive leads its own tenth only.
		int[] positives = { 9, 19, 29 };
		int[] negatives = IntStream.range(0, 100).filter((i) -> i % 10 != 9 || i > 29).toArray();
		SizeBands bands = new SizeBands(positives, negatives, (account) -> account / 10);

		assertThat(bands.percentiles((account) -> account % 10)).containsExactly(1, 1, 1);
		assertThat(bands.percentiles((account) -> account / 10)).containsExactly(.5, .5, .5);
	}

	@Test
	void neverComparesAnAccountWithoutLinksWithOneThatHasSome() {
		// Nine of ten have at most one link, so that tenths alone would not separate
		// them.
		int[] negatives = IntStream.range(2, 100).toArray();
		SizeBands bands = new SizeBands(new int[] { 0, 1 }, negatives, (account) -> account % 2);

		assertThat(bands.percentiles((account) -> account % 2)).containsExactly(.5, .5);
		assertThat(new SizeBands(new int[] { 0 }, new int[] { 1, 3 }, (account) -> account % 2)
			.percentiles((account) -> 0)).containsExactly(Double.NaN);
	}

	private static Placements placements(long[] positives, long... negatives) {
		long[] all = IntStream.range(0, positives.length + negatives.length)
			.mapToLong((i) -> (i < positives.length) ? positives[i] : negatives[i - positives.length])
			.toArray();
		IntToLongFunction score = (account) -> all[account];
		return Placements.of(IntStream.range(0, positives.length).toArray(),
				IntStream.range(positives.length, all.length).toArray(), score);
	}

	private static double area(Placements placements) {
		return mean(AreaUnderCurve.percentiles(placements));
	}

	private static double mean(double[] values) {
		return Arrays.stream(values).average().orElseThrow();
	}

}
