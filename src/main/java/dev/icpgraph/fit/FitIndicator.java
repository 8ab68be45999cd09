package dev.icpgraph.fit;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.CustomerShare;

/**
 * One of the four signs of product-market fit in a segment.
 *
 * @param share customers that show it, of those it is known of
 * @param average average NPS with its interval, for {@link FitIndicatorKind#REFERRED_NPS}
 * where it is known of two or more
 * @param threshold what the share, or the average, is held against; {@code null} where
 * there is nothing to hold it against
 * @param text the sign in a sentence
 * @param missing what is missing to answer, in a sentence; {@code null} where nothing is
 */
public record FitIndicator(FitIndicatorKind kind, FitVerdict verdict, CustomerShare share, @Nullable Average average,
		@Nullable Double threshold, String text, @Nullable String missing) {

	/**
	 * An average with its 95% interval.
	 */
	record Average(double value, double low, double high) {
	}

}
