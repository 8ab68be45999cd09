package dev.icpgraph.statistics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ShareDifferenceTests {

	private static final double ROUNDED = 5e-5;

	/** Table II of Newcombe (1998), method 10, has these to four places. */
	@Test
	void equalsThePublishedExamples() {
		equals(ShareDifference.of(56, 70, 48, 80), 0.2, 0.0524, 0.3339);
		equals(ShareDifference.of(9, 10, 3, 10), 0.6, 0.1705, 0.8090);
		equals(ShareDifference.of(10, 10, 0, 10), 1, 0.6075, 1);
		equals(ShareDifference.of(5, 56, 0, 29), 0.0893, -0.0381, 0.1926);
	}

	@Test
	void changesItsSignWithTheOrder() {
		Estimate one = ShareDifference.of(7, 9, 2, 31);
		Estimate other = ShareDifference.of(2, 31, 7, 9);

		assertThat(other.value()).isCloseTo(-one.value(), within(1e-15));
		assertThat(other.low()).isCloseTo(-one.high(), within(1e-15));
		assertThat(other.high()).isCloseTo(-one.low(), within(1e-15));
	}

	private static void equals(Estimate estimate, double value, double low, double high) {
		assertThat(estimate.value()).isCloseTo(value, within(ROUNDED));
		assertThat(estimate.low()).isCloseTo(low, within(ROUNDED));
		assertThat(estimate.high()).isCloseTo(high, within(ROUNDED));
	}

}
