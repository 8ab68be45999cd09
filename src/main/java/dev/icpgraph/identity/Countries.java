package dev.icpgraph.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Countries by their ISO 3166-1 codes. A text may be an alpha-2 or alpha-3 code, a name
 * in English, German, Spanish, French, Italian, Japanese, Dutch, Polish, Portuguese or
 * the country's own language as in Unicode's CLDR, or an alias in
 * {@code country-aliases.txt} such as {@code USA}, {@code UK} or {@code Holland}. Case,
 * accents and punctuation are ignored.
 *
 * <p>
 * A country takes precedence over other meanings: {@code Georgia} is GE, {@code CA} is
 * Canada, and {@code NA}, but not {@code n.a.}, is Namibia. {@code Congo} is CG, as in
 * ISO; {@code Virgin Islands} is ambiguous and therefore unknown. Kosovo is XK, a code
 * that ISO leaves to users.
 */
public final class Countries {

	private static final int LONGEST = 80;

	private Countries() {
	}

	/**
	 * The alpha-2 code of a country, for example {@code DE}; empty for an unknown name.
	 */
	public static Optional<String> of(String text) {
		if (CountryNames.ENGLISH.containsKey(text)) {
			return Optional.of(text);
		}
		boolean none = text.length() > LONGEST || PlainText.isPlaceholderPlace(text);
		return none ? Optional.empty() : Optional.ofNullable(CountryNames.CODES.get(CountryNames.folded(text)));
	}

	/**
	 * The English name of the country that was probably meant, which differs in at most a
	 * third of the letters; empty without a similar name. O(names); only for error
	 * messages.
	 */
	public static Optional<String> similar(String text) {
		String wanted = (text.length() > LONGEST) ? "" : CountryNames.folded(text);
		return CountryNames.CODES.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().length() > 3)
			.map((entry) -> Map.entry(EditDistance.of(wanted, entry.getKey()), entry))
			.filter((entry) -> 3 * entry.getKey() <= Math.min(wanted.length(), entry.getValue().getKey().length()))
			.min(Comparator.comparing((Map.Entry<Integer, Map.Entry<String, String>> entry) -> entry.getKey())
				.thenComparing((entry) -> entry.getValue().getKey()))
			.map((entry) -> name(entry.getValue().getValue()));
	}

	/**
	 * The English name of a country, for example {@code Germany}; the code itself if ISO
	 * does not list it.
	 */
	public static String name(String code) {
		return CountryNames.ENGLISH.getOrDefault(code, code);
	}

	/**
	 * All alpha-2 codes.
	 */
	public static Collection<String> codes() {
		return CountryNames.ENGLISH.keySet();
	}

}
