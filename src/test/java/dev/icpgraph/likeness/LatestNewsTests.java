package dev.icpgraph.likeness;

import org.junit.jupiter.api.Test;

import dev.icpgraph.statistics.FixedPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Recency of the last news of an account.
 */
class LatestNewsTests {

	@Test
	void isHalfAsRecentAfterTwoYears() {
		assertThat(LatestNews.recency(20_000, 20_000)).isEqualTo(FixedPoint.BIT);
		assertThat(LatestNews.recency(20_000 - 731, 20_000)).isCloseTo(FixedPoint.BIT / 2, within(1000));
		assertThat(LatestNews.recency(Integer.MIN_VALUE, 20_000)).isZero();
		assertThat(LatestNews.recency(-20_000, 20_000)).isZero();
	}

	@Test
	void readsAsMonthsAndYears() {
		assertThat(new LatestNews(20_000 - 152, 20_000, 0.9, 0.25).text()).isEqualTo(
				"last news 5 months old; typically 4 months at your best customers and 4 years at other accounts");
		assertThat(new LatestNews(20_000 - 31, 20_000, 0.9, 0).text()).startsWith("last news 1 month old;")
			.endsWith(" and no news at other accounts");
		assertThat(new LatestNews(Integer.MIN_VALUE, 20_000, 0.9, 0.25).text()).startsWith("no news with a date;");
	}

}
