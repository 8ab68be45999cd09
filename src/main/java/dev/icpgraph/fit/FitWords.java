package dev.icpgraph.fit;

import java.util.Locale;

import dev.icpgraph.customer.CustomerShare;

/**
 * Numbers of product-market fit as people read them.
 */
final class FitWords {

	private static final double PERCENT = 100;

	private FitWords() {
	}

	/**
	 * For example {@code 8 of 20 (40%; likely 22% to 61%)}.
	 */
	static String share(CustomerShare share) {
		return (share.of() == 0) ? "none to judge by" : "%d of %d (%s; likely %s to %s)".formatted(share.count(),
				share.of(), percent(share.share()), percent(share.low()), percent(share.high()));
	}

	/**
	 * For example {@code NPS 9.2 on average (likely 8.8 to 9.6)}.
	 */
	static String average(FitIndicator.Average average) {
		return String.format(Locale.ROOT, "NPS %.1f on average (likely %.1f to %.1f)", average.value(), average.low(),
				average.high());
	}

	static String percent(double share) {
		return Math.round(PERCENT * share) + "%";
	}

}
