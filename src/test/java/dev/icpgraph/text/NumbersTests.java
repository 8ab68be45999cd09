package dev.icpgraph.text;

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

}
