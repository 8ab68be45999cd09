package dev.icpgraph.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests {@link Shares}.
 */
class SharesTests {

	@ParameterizedTest
	@CsvSource({ "0.44, 44%", "0.026, 2.6%", "0.02, 2%", "0.0994, 9.9%", "0.0996, 10%", "0.445, 45%", "0.994, 99%" })
	void showsOneDecimalBelowTenPercent(double share, String text) {
		assertThat(Shares.percent(share)).isEqualTo(text);
	}

	@Test
	void saysZeroAndAllOnlyForExactValues() {
		assertThat(Shares.percent(0)).isEqualTo("0%");
		assertThat(Shares.percent(1e-9)).isEqualTo("under 0.1%");
		assertThat(Shares.percent(0.00099)).isEqualTo("under 0.1%");
		assertThat(Shares.percent(0.001)).isEqualTo("0.1%");
		assertThat(Shares.percent(0.995)).isEqualTo("over 99%");
		assertThat(Shares.percent(Math.nextDown(1))).isEqualTo("over 99%");
		assertThat(Shares.percent(1)).isEqualTo("100%");
	}

	@ParameterizedTest
	@CsvSource({ "0.021, 2.1", "-0.021, −2.1", "-0.0004, 0.0", "0, 0.0", "0.123, 12.3" })
	void showsADifferenceInPoints(double difference, String text) {
		assertThat(Shares.points(difference)).isEqualTo(text);
	}

	@Test
	void namesTheLimitsThatAreThere() {
		assertThat(Shares.limits(0.3, 0.95)).isEqualTo("30% to 95%");
		assertThat(Shares.limits(0.3, null)).isEqualTo("at least 30%");
		assertThat(Shares.limits(null, 0.95)).isEqualTo("at most 95%");
		assertThat(Shares.limits(null, null)).isEmpty();
	}

}
