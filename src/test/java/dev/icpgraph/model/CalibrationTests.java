package dev.icpgraph.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.AccountNumbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Laws of the calibration of a learned ranking.
 */
class CalibrationTests {

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsEachHiddenCustomerOnceAndCoversAllPlaces(long seed) {
		double[] ahead = new Random(seed).doubles(40, 0, 1).map((it) -> it * it).toArray();
		ahead[0] = 1;
		ahead[1] = 0;

		for (List<CalibrationBand> bands : List.of(Calibration.bands(ahead, 900),
				Calibration.pooled(Calibration.bands(ahead, 900)))) {
			assertThat(bands.stream().mapToInt(CalibrationBand::customers).sum()).isEqualTo(ahead.length);
			assertThat(bands.getFirst().from()).isZero();
			assertThat(bands.getLast().to()).isEqualTo(1);
			for (int i = 1; i < bands.size(); i++) {
				assertThat(bands.get(i).from()).isEqualTo(bands.get(i - 1).to());
			}
			assertThat(bands).allMatch((it) -> it.liftLow() <= it.lift() && it.lift() <= it.liftHigh());
			assertThat(bands).allMatch((it) -> it.share() >= 0 && it.share() <= 1);
		}
	}

	/**
	 * No other way to merge neighbors into a falling lift is closer to the counted bands.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void laterPlacesAreNeverWorthMoreAndNoOtherJoiningIsNearer(long seed) {
		List<CalibrationBand> bands = Calibration.bands(new Random(seed).doubles(25, 0, 1).toArray(), 900);
		List<CalibrationBand> pooled = Calibration.pooled(bands);

		assertThat(pooled).extracting((it) -> -it.lift()).isSorted();
		double least = IntStream.range(0, 1 << (bands.size() - 1))
			.mapToObj((cuts) -> joined(bands, cuts))
			.filter(CalibrationTests::neverRises)
			.mapToDouble((it) -> distance(bands, it))
			.min()
			.orElseThrow();
		assertThat(distance(bands, pooled)).isCloseTo(least, within(1e-9));
	}

	private static List<CalibrationBand> joined(List<CalibrationBand> bands, int cuts) {
		List<CalibrationBand> joined = new ArrayList<>(List.of(bands.getFirst()));
		for (int i = 1; i < bands.size(); i++) {
			if ((cuts >> (i - 1) & 1) == 1) {
				joined.add(bands.get(i));
			}
			else {
				joined.add(joined.removeLast().with(bands.get(i)));
			}
		}
		return joined;
	}

	private static boolean neverRises(List<CalibrationBand> bands) {
		return IntStream.range(1, bands.size()).allMatch((i) -> bands.get(i).lift() <= bands.get(i - 1).lift());
	}

	private static double distance(List<CalibrationBand> bands, List<CalibrationBand> joined) {
		double sum = 0;
		for (CalibrationBand band : bands) {
			CalibrationBand whole = joined.stream().filter((it) -> it.to() >= band.to()).findFirst().orElseThrow();
			sum += (band.to() - band.from()) * Math.pow(band.lift() - whole.lift(), 2);
		}
		return sum;
	}

	@Test
	void findsHiddenCustomersOfAClassAmongTheFirst() {
		LearnedRanking ranking = new LearnableMarket(3, 40).ranking();
		CalibrationBand first = ranking.calibration().getFirst();

		assertThat(first.of()).isEqualTo(40);
		assertThat(first.liftLow()).isGreaterThan(1);
		assertThat(first).isEqualTo(ranking.calibration().getFirst());
		assertThat(new LearnableMarket(3, 40).ranking().calibration()).isEqualTo(ranking.calibration());
		for (int account = 0; account < LearnableMarket.ACCOUNTS; account++) {
			double ahead = ranking.shareAhead(account);
			assertThat(ranking.band(account)).satisfies((band) -> assertThat(ahead).isBetween(band.from(), band.to()));
		}
	}

	@Test
	void findsNothingWhereCustomersAreDrawnByChance() {
		double[] shares = new double[12];
		for (int seed = 0; seed < shares.length; seed++) {
			LearnableMarket market = new LearnableMarket(seed);
			List<Integer> drawn = new ArrayList<>(
					IntStream.range(0, LearnableMarket.ACCOUNTS).filter((it) -> it % 10 != 9).boxed().toList());
			Collections.shuffle(drawn, new Random(seed));
			BestCustomers best = BestCustomers.of(drawn.subList(0, 30).stream().mapToInt(Integer::intValue).toArray(),
					"Drawn.");
			AccountNumbers numbers = LearnableMarket.numbers(market.snapshot(), best);
			double[] ahead = Calibration.ahead(numbers, new Examples(numbers, List.of()), ModelSettings.defaults());
			shares[seed] = Arrays.stream(ahead).average().orElseThrow();
		}
		// 30 customers among 130 others, 12 times: the standard error is .058 / √12.
		assertThat(Arrays.stream(shares).average().orElseThrow()).isBetween(0.5 - 0.051, 0.5 + 0.051);
	}

	@Test
	void isEmptyWhenTooFewAreLeftWhileAFifthIsHidden() {
		assertThat(new LearnableMarket(3, 24).ranking().calibration()).isEmpty();
		assertThat(new LearnableMarket(3, 25).ranking().calibration()).isNotEmpty();
	}

	@Test
	void saysWhatAPlaceIsWorth() {
		assertThat(new CalibrationBand(0, 0.01, 12, 60, 1000).text())
			.isEqualTo("12 of 60 hidden customers ranked in the first 1% of prospects, 20 times as many as by chance"
					+ " (95% interval 12 to 32).");
		assertThat(new CalibrationBand(0.001, 0.05, 1, 60, 1000).text())
			.startsWith("1 of 60 hidden customers ranked from 0.1% to 5% of prospects, 0.3 times");
		assertThat(new CalibrationBand(0, 0.01, 12, 60, 1000).share()).isCloseTo(12 / 22.0, within(1e-12));
	}

}
