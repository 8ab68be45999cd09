package dev.icpgraph.feature;

import org.jspecify.annotations.Nullable;

/**
 * The result of a measure for one account.
 *
 * @param value 0 to 1; null when the data is unknown
 * @param text the reason in words
 */
public record MeasureResult(@Nullable Double value, String text) {

	public static MeasureResult of(Feature feature, int account) {
		int value = feature.value(account);
		return new MeasureResult((value < 0) ? null : value / (double) Feature.ONE, feature.text(account));
	}

}
