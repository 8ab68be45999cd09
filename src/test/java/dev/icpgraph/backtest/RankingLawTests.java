package dev.icpgraph.backtest;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.icpgraph.statistics.AreaUnderCurve;
import dev.icpgraph.statistics.DeLong;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.statistics.Placements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingLawTests {

	private static final double EXACT = 1e-12;

	static LongStream seeds() {
		return LongStream.range(0, 80);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void areaIsTheShareOfPairsInOrder(long seed) {
		Ranked ranked = new Ranked(seed);

		assertThat(ranked.area((account) -> ranked.scores[account])).isCloseTo(slowArea(ranked), within(EXACT));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void areaIsTheSameUnderAnyRisingMap(long seed) {
		Ranked ranked = new Ranked(seed);
		IntToLongFunction cubed = (
				account) -> 3 * ranked.scores[account] * ranked.scores[account] * ranked.scores[account] - 1_000;

		assertThat(ranked.area(cubed)).isEqualTo(ranked.area((account) -> ranked.scores[account]));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void areaOfTheReverseIsOneMinusTheArea(long seed) {
		Ranked ranked = new Ranked(seed);

		assertThat(ranked.area((account) -> -ranked.scores[account]))
			.isCloseTo(1 - ranked.area((account) -> ranked.scores[account]), within(EXACT));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void averagePrecisionIsTheSameCountedOneByOne(long seed) {
		Ranked ranked = new Ranked(seed);
		double[] precisions = AveragePrecision.precisions(ranked.placements());

		for (int i = 0; i < ranked.positives.length; i++) {
			long threshold = ranked.scores[ranked.positives[i]];
			double listed = Arrays.stream(ranked.scores).filter((score) -> score >= threshold).count();
			double found = Arrays.stream(ranked.positives).filter((it) -> ranked.scores[it] >= threshold).count();
			assertThat(precisions[i]).isCloseTo(found / listed, within(EXACT));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void allPlacesFindAllAndExpectedPlacesAddUp(long seed) {
		Ranked ranked = new Ranked(seed);
		Placements placements = ranked.placements();

		assertThat(FirstPlaces.chances(placements, ranked.scores.length)).containsOnly(1);
		for (int places = 1; places < ranked.scores.length; places++) {
			double[] fewer = FirstPlaces.chances(placements, places);
			double[] more = FirstPlaces.chances(placements, places + 1);
			assertThat(IntStream.range(0, fewer.length)).allMatch((i) -> fewer[i] <= more[i]);
			assertThat(Arrays.stream(fewer).sum()).isLessThanOrEqualTo(places + EXACT);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void varianceIsTheSameCountedPairByPair(long seed) {
		Ranked ranked = new Ranked(seed);
		double[] below = Arrays.stream(ranked.positives)
			.mapToDouble((one) -> Arrays.stream(ranked.negatives)
				.mapToDouble((it) -> ranked.order(one, it))
				.average()
				.orElseThrow())
			.toArray();
		double[] above = Arrays.stream(ranked.negatives)
			.mapToDouble((one) -> Arrays.stream(ranked.positives)
				.mapToDouble((it) -> ranked.order(it, one))
				.average()
				.orElseThrow())
			.toArray();

		assertThat(DeLong.variance(ranked.placements()))
			.isCloseTo(variance(below) / below.length + variance(above) / above.length, within(EXACT));
	}

	@Test
	void intervalsHoldTheTruthNineteenTimesOfTwenty() {
		int held = 0;
		int runs = 400;
		for (int run = 0; run < runs; run++) {
			Random random = new Random(run);
			// Normal scores, the positives shifted by 1: the area is Phi(1 / sqrt 2).
			long[] scores = IntStream.range(0, 340)
				.mapToLong((i) -> Math.round(1e6 * (random.nextGaussian() + ((i < 40) ? 1 : 0))))
				.toArray();
			Estimate area = DeLong.interval(Placements.of(IntStream.range(0, 40).toArray(),
					IntStream.range(40, 340).toArray(), (account) -> scores[account]));
			held += (area.low() <= 0.7602499 && 0.7602499 <= area.high()) ? 1 : 0;
		}

		assertThat(held / (double) runs).isBetween(0.92, 0.98);
	}

	@Test
	void drawsTheSameForTheSameSeed() {
		double[] values = new Random(3).doubles(60).toArray();
		double[] better = Arrays.stream(values).map((value) -> value + 0.1).toArray();
		CustomerBootstrap bootstrap = new CustomerBootstrap(7);

		assertThat(bootstrap.mean(values, 0.5)).isEqualTo(new CustomerBootstrap(7).mean(values, 0.5));
		assertThat(bootstrap.difference(values, values)).isEqualTo(new Estimate(0, 0, 0));
		assertThat(bootstrap.difference(better, values).isAbove(0.05)).isTrue();
		assertThat(bootstrap.difference(values, better).isBelow(-0.05)).isTrue();
	}

	private static double slowArea(Ranked ranked) {
		return Arrays.stream(ranked.positives)
			.mapToDouble((one) -> Arrays.stream(ranked.negatives).mapToDouble((it) -> ranked.order(one, it)).sum())
			.sum() / ranked.positives.length / ranked.negatives.length;
	}

	private static double variance(double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		return Arrays.stream(values).map((value) -> (value - mean) * (value - mean)).sum()
				/ Math.max(1, values.length - 1);
	}

	/**
	 * Accounts with random scores, many of them equal.
	 */
	private static final class Ranked {

		private final long[] scores;

		private final int[] positives;

		private final int[] negatives;

		Ranked(long seed) {
			Random random = new Random(seed);
			int span = 2 + random.nextInt(30);
			this.scores = random.longs(3 + random.nextInt(40), -span, span).toArray();
			int count = 1 + random.nextInt(this.scores.length - 2);
			this.positives = IntStream.range(0, count).toArray();
			this.negatives = IntStream.range(count, this.scores.length).toArray();
		}

		Placements placements() {
			return Placements.of(this.positives, this.negatives, (account) -> this.scores[account]);
		}

		double area(IntToLongFunction score) {
			return Arrays.stream(AreaUnderCurve.percentiles(Placements.of(this.positives, this.negatives, score)))
				.average()
				.orElseThrow();
		}

		double order(int positive, int negative) {
			return (1 + Long.signum(this.scores[positive] - this.scores[negative])) / 2.0;
		}

	}

}
