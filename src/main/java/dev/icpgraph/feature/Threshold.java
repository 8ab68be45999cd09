package dev.icpgraph.feature;

import dev.icpgraph.text.Shares;
import org.jspecify.annotations.Nullable;

/**
 * Turns a graded value into yes or no when a measure has limits.
 */
final class Threshold {

	private Threshold() {
	}

	/**
	 * The limits as the end of a phrase: {@code  (30% to 95% required)}; empty without
	 * limits.
	 */
	static String asked(@Nullable Double gte, @Nullable Double lte) {
		return (gte == null && lte == null) ? "" : " (" + Shares.limits(gte, lte) + " required)";
	}

	/**
	 * Without limits, the value itself; otherwise 1 inside and 0 outside.
	 */
	static int apply(int value, @Nullable Double gte, @Nullable Double lte) {
		if (gte == null && lte == null) {
			return value;
		}
		return Feature
			.truth((gte == null || value >= Feature.fixed(gte)) && (lte == null || value <= Feature.fixed(lte)));
	}

}
