package dev.icpgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of fields and enum constants as words.
 */
public final class Identifiers {

	private Identifiers() {
	}

	/**
	 * For example {@code tier 1} for {@code TIER_1}.
	 */
	public static String inWords(Enum<?> constant) {
		return inWords(constant.name());
	}

	/**
	 * For example {@code subIndustry} for {@code SUB_INDUSTRY}.
	 */
	public static String camelCase(Enum<?> constant) {
		return Pattern.compile("_(.)")
			.matcher(constant.name().toLowerCase(Locale.ROOT))
			.replaceAll((match) -> match.group(1).toUpperCase(Locale.ROOT));
	}

	/**
	 * For example {@code technology or people}.
	 */
	public static String anyOf(List<? extends Enum<?>> constants) {
		return English.or(constants.stream().map(Identifiers::inWords).toList());
	}

	/**
	 * For example {@code invested in} for {@code INVESTED_IN}, {@code competitor stage}
	 * for {@code competitorStage}.
	 */
	public static String inWords(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
	}

}
