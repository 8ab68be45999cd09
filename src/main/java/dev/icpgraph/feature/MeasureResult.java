package dev.icpgraph.feature;

import org.jspecify.annotations.Nullable;

/**
 * What an account answers to a measure.
 *
 * @param value 0 to 1, null when the data is not known
 * @param text why, in words
 */
public record MeasureResult(@Nullable Double value, String text) {

	public static MeasureResult of(Feature feature, int account) {
		int value = feature.value(account);
		return new MeasureResult((value < 0) ? null : value / (double) Feature.ONE, feature.text(account));
	}

}
