package dev.icpgraph.statistics;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ShareIntervalTests {

	private static final double EXACT = 1e-12;

	@Test
	void intervalOfAShareIsWilsons() {
		assertThat(ShareInterval.of(4, 6).low()).isCloseTo(.299993315138392, within(EXACT));
		assertThat(ShareInterval.of(4, 6).high()).isCloseTo(.9032285888942195, within(EXACT));
		assertThat(ShareInterval.of(3, 5).low()).isCloseTo(.23072428127601297, within(EXACT));
		assertThat(ShareInterval.of(3, 5).high()).isCloseTo(.8823792257673521, within(EXACT));
		assertThat(ShareInterval.of(5, 5).low()).isCloseTo(.5655175352168251, within(EXACT));
		assertThat(ShareInterval.of(5, 5).high()).isCloseTo(1, within(EXACT));
	}

	@Test
	void agreesWithTheLibraryOnWholeHits() {
		for (int of = 1; of <= 100; of++) {
			for (int hits = 0; hits <= of; hits++) {
				assertThat(ShareInterval.of(hits, of).low()).isCloseTo(ShareInterval.ofCount(hits, of).low(),
						within(EXACT));
				assertThat(ShareInterval.of(hits, of).high()).isCloseTo(ShareInterval.ofCount(hits, of).high(),
						within(EXACT));
			}
		}
	}

	@Test
	void noneAndAllAreExactEnds() {
		for (int of = 1; of <= 100; of++) {
			assertThat(ShareInterval.ofCount(0, of).low()).isZero();
			assertThat(ShareInterval.ofCount(of, of).high()).isOne();
		}
	}

}
