package dev.icpgraph.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Turns a graded value into yes or no where a measure has limits.
 */
final class Limits {

	private Limits() {
	}

	/**
	 * What is asked for, for the end of a phrase: {@code , where 30 % to 95 % is asked};
	 * empty without limits.
	 */
	static String asked(@Nullable Double gte, @Nullable Double lte) {
		if (gte == null && lte == null) {
			return "";
		}
		String least = (gte != null) ? Phrases.percent(Feature.fixed(gte)) : "";
		String most = (lte != null) ? Phrases.percent(Feature.fixed(lte)) : "";
		String asked = (gte == null) ? "at most " + most : (lte == null) ? least + " or more" : least + " to " + most;
		return ", where " + asked + " is asked";
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
