package dev.icpgraph.feature;

import org.jspecify.annotations.Nullable;

/**
 * Turns a graded value into yes or no when a measure has limits.
 */
final class Threshold {

	private Threshold() {
	}

	/**
	 * The limits as the end of a phrase: {@code , where 30 % to 95 % is asked}; empty
	 * without limits.
	 */
	static String asked(@Nullable Double gte, @Nullable Double lte) {
		if (gte == null) {
			return (lte == null) ? "" : ", where at most " + percent(lte) + " is asked";
		}
		return ", where " + percent(gte) + ((lte == null) ? " or more" : " to " + percent(lte)) + " is asked";
	}

	private static String percent(double share) {
		return FeaturePhrases.percent(Feature.fixed(share));
	}

	/**
	 * The value itself without limits, else 1 inside and 0 outside.
	 */
	static int apply(int value, @Nullable Double gte, @Nullable Double lte) {
		if (gte == null && lte == null) {
			return value;
		}
		return Feature
			.truth((gte == null || value >= Feature.fixed(gte)) && (lte == null || value <= Feature.fixed(lte)));
	}

}
