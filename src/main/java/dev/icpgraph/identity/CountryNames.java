package dev.icpgraph.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/**
 * The names of all countries, about 3,000, read once.
 */
final class CountryNames {

	/** Languages of the names, in order of priority. */
	private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "it", "ja", "nl", "pl", "pt");

	private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

	private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/** English names by alpha-2 code. */
	static final SortedMap<String, String> ENGLISH = english();

	/** Alpha-2 codes by folded name or code. */
	static final Map<String, String> CODES = codes();

	private CountryNames() {
	}

	/**
	 * A name in lower case without accents (except in Japanese), punctuation and "the".
	 */
	static String folded(String name) {
		String apart = Normalizer.normalize(name, Form.NFKD).toLowerCase(Locale.ROOT);
		String letters = ACCENTS.matcher(apart)
			.replaceAll("")
			.replace("ł", "l")
			.replace("ø", "o")
			.replace("ß", "ss")
			.replace("æ", "ae")
			.replace("ı", "i")
			.replace(".", "")
			.replace("&", " and ");
		String words = APART.matcher(Normalizer.normalize(letters, Form.NFC)).replaceAll(" ").strip();
		String named = words.startsWith("the ") ? words.substring("the ".length()) : words;
		return named.startsWith("st ") ? "saint " + named.substring("st ".length()) : named;
	}

	private static SortedMap<String, String> english() {
		SortedMap<String, String> names = new TreeMap<>();
		LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_FULL);
		Arrays.stream(Locale.getISOCountries()).forEach((code) -> names.put(code, english.regionDisplayName(code)));
		names.put("XK", english.regionDisplayName("XK"));
		return Collections.unmodifiableSortedMap(names);
	}

	/**
	 * The name of a country in its most common language: {@code Sverige}.
	 */
	private static String ownName(String code) {
		ULocale own = ULocale.addLikelySubtags(new ULocale("und", code));
		return LocaleDisplayNames.getInstance(own, DisplayContext.LENGTH_FULL).regionDisplayName(code);
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		ENGLISH.keySet().forEach((code) -> codes.put(folded(code), code));
		for (String line : ResourceLines.of("country-aliases.txt")) {
			List<String> names = List.of(line.split("\\s*;\\s*"));
			names.forEach((name) -> codes.put(folded(name), names.getFirst()));
		}
		for (String code : Locale.getISOCountries()) {
			codes.putIfAbsent(Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT), code);
		}
		for (String language : LANGUAGES) {
			for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
				LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language), length);
				ENGLISH.keySet().forEach((code) -> codes.putIfAbsent(folded(names.regionDisplayName(code)), code));
			}
		}
		ENGLISH.keySet().forEach((code) -> codes.putIfAbsent(folded(ownName(code)), code));
		return Map.copyOf(codes);
	}

}
