package dev.icpgraph.cell;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Names of months, in full and abbreviated, in the languages of common exports, as in
 * Java's Unicode data.
 */
final class MonthNames {

	private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb",
			"fi", "pl", "cs");

	private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE,
			TextStyle.SHORT_STANDALONE);

	private static final Map<String, Integer> NUMBERS = numbers();

	private MonthNames() {
	}

	/**
	 * The month of a name, 1 to 12; {@code null} if unknown or used for different months
	 * in two languages.
	 */
	static @Nullable Integer number(String name) {
		Integer number = NUMBERS.get(bare(name));
		return (number != null && number > 0) ? number : null;
	}

	private static Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new HashMap<>();
		// English also uses "Sept"; German spreadsheets write "Mrz".
		numbers.put("sept", 9);
		numbers.put("mrz", 3);
		for (String language : LANGUAGES) {
			for (Month month : Month.values()) {
				for (TextStyle style : STYLES) {
					String name = bare(month.getDisplayName(style, Locale.of(language)));
					if (!name.isEmpty()) {
						numbers.merge(name, month.getValue(), (one, other) -> one.equals(other) ? one : 0);
					}
				}
			}
		}
		return Map.copyOf(numbers);
	}

	/**
	 * Removes accents, periods and capitals.
	 */
	private static String bare(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
	}

}
