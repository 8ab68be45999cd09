package dev.icpgraph.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FixedPointTests {

	/** One for all repetitions, so that each meets other numbers. */
	private static final Random RANDOM = new Random(7);

	@Test
	void halvesTheRestWithEachBit() {
		assertThat(FixedPoint.proximity(0)).isZero();
		assertThat(FixedPoint.proximity(FixedPoint.BIT)).isEqualTo(FixedPoint.ONE / 2);
		assertThat(FixedPoint.proximity(2L * FixedPoint.BIT)).isEqualTo(FixedPoint.ONE / 4 * 3);
		assertThat(FixedPoint.proximity(400L * FixedPoint.BIT)).isEqualTo(FixedPoint.ONE - 1);
	}

	@Test
	void equalsThePowerToTheLastPlaceAndNeverFalls() {
		int before = -1;
		for (long bits = 0; bits < 40L * FixedPoint.BIT; bits += 1 + RANDOM.nextInt(200)) {
			int proximity = FixedPoint.proximity(bits);
			double exact = (1 - Math.pow(2, -bits / (double) FixedPoint.BIT)) * FixedPoint.ONE;
			assertThat(Math.abs(proximity - exact)).isLessThanOrEqualTo(1);
			assertThat(proximity).isGreaterThanOrEqualTo(before);
			before = proximity;
		}
	}

	@RepeatedTest(200)
	void splitsExactlyAndNeverAwayFromTheShareByOne() {
		long[] parts = RANDOM.longs(1 + RANDOM.nextInt(20), 0, 1 << RANDOM.nextInt(1, 31)).toArray();
		long total = RANDOM.nextInt(FixedPoint.ONE);
		long[] shares = FixedPoint.split(total, parts);
		long sum = Arrays.stream(parts).sum();

		assertThat(Arrays.stream(shares).sum()).isEqualTo((sum == 0) ? 0 : total);
		for (int i = 0; i < parts.length; i++) {
			assertThat(Math.abs(shares[i] - total * (parts[i] / (double) Math.max(1, sum)))).isLessThan(1);
		}
	}

	@RepeatedTest(200)
	void givesWhatIsLeftToTheLargestRemaindersAndOfEqualsToTheFirst() {
		long[] parts = RANDOM.longs(1 + RANDOM.nextInt(40), 1, 6).toArray();
		long total = RANDOM.nextInt(1000);
		long sum = Arrays.stream(parts).sum();
		long[] expected = Arrays.stream(parts).map((part) -> total * part / sum).toArray();
		IntStream.range(0, parts.length)
			.boxed()
			.sorted(Comparator.comparingLong((Integer i) -> total * parts[i] % sum).reversed())
			.limit(total - Arrays.stream(expected).sum())
			.forEach((i) -> expected[i]++);

		assertThat(FixedPoint.split(total, parts)).isEqualTo(expected);
	}

	@Test
	void givesTheRestToTheFirstOfEquals() {
		assertThat(FixedPoint.split(10, new long[] { 1, 1, 1 })).containsExactly(4, 3, 3);
		assertThat(FixedPoint.split(10, new long[] { 0, 0 })).containsExactly(0, 0);
		assertThat(FixedPoint.split(10, new long[0])).isEmpty();
	}

	@Test
	void combinesTwoChannelsAsWorkedOutByHand() {
		long both = (long) FixedPoint.bits(0.8289968703956161) + FixedPoint.bits(0.67);

		assertThat(FixedPoint.proximity(both) / (double) FixedPoint.ONE).isCloseTo(0.6462006924306607, within(1e-6));
	}

}
