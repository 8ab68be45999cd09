package dev.icpgraph.fit;

import java.util.Locale;

import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.text.Shares;

/**
 * Formats the numbers of product-market fit.
 */
final class FitWords {

	private FitWords() {
	}

	/**
	 * For example {@code 8 of 20 (40%; likely 22% to 61%)}.
	 */
	static String share(CustomerShare share) {
		return (share.of() == 0) ? "no data" : "%d of %d (%s; likely %s to %s)".formatted(share.count(), share.of(),
				Shares.percent(share.share()), Shares.percent(share.low()), Shares.percent(share.high()));
	}

	/**
	 * For example {@code NPS 9.2 on average (likely 8.8 to 9.6)}.
	 */
	static String average(FitIndicator.Average average) {
		return String.format(Locale.ROOT, "NPS %.1f on average (likely %.1f to %.1f)", average.value(), average.low(),
				average.high());
	}

}
