package dev.icpgraph.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Turns a graded value into yes or no where a measure has limits.
 */
final class Limits {

	private Limits() {
	}

	/**
	 * The value itself without limits, else 1 within and 0 outside.
	 */
	static int apply(int value, @Nullable Double gte, @Nullable Double lte) {
		if (gte == null && lte == null) {
			return value;
		}
		return Feature
			.truth((gte == null || value >= Feature.fixed(gte)) && (lte == null || value <= Feature.fixed(lte)));
	}

}
