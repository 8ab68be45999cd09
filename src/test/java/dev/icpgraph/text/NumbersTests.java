package dev.icpgraph.text;

import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Numbers}.
 */
class NumbersTests {

	@ParameterizedTest
	@CsvSource({ "2.71, 2.7, 2.7", "3, 3.0, 3", "9.94, 9.9, 9.9", "9.97, 10, 10", "40.4, 40, 40" })
	void roundsToOneDecimalBelowTen(double value, String times, String rounded) {
		assertThat(Numbers.times(value)).isEqualTo(times);
		assertThat(Numbers.rounded(value)).isEqualTo(rounded);
	}

	@Test
	void roundsAsFormatsDo() {
		SplittableRandom random = new SplittableRandom(4);
		for (int i = 0; i < 100_000; i++) {
			double value = random.nextInt(-20_000, 20_000) / Math.pow(10, random.nextInt(6))
					+ random.nextInt(2) * random.nextDouble();
			int places = random.nextInt(3);

			assertThat(Numbers.fixed(value, places)).as("%s to %s places", value, places)
				.isEqualTo(String.format(Locale.ROOT, "%." + places + "f", value));
		}
		assertThat(Numbers.fixed(Double.POSITIVE_INFINITY, 1)).isEqualTo("Infinity");
		assertThat(Numbers.fixed(1e300, 0)).isEqualTo(String.format(Locale.ROOT, "%.0f", 1e300));
	}

}
