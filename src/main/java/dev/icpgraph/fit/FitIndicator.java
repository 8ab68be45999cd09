package dev.icpgraph.fit;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.CustomerShare;

/**
 * One of the four signs of product-market fit in a segment.
 *
 * @param share customers that show it, of the customers with known data
 * @param average average NPS with its interval, for {@link FitIndicatorKind#REFERRED_NPS}
 * with two or more answers
 * @param threshold threshold of the share or average; {@code null} without one
 * @param text the sign in a sentence
 * @param missing missing data, as a sentence; {@code null} if complete
 */
public record FitIndicator(FitIndicatorKind kind, FitVerdict verdict, CustomerShare share, @Nullable Average average,
		@Nullable Double threshold, String text, @Nullable String missing) {

	/**
	 * An average with its 95% interval.
	 */
	record Average(double value, double low, double high) {
	}

}
