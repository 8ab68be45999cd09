package dev.icpgraph.icp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Job titles as people write them in English: {@code VP Engineering} is a
 * {@code Vice President of Engineering}.
 */
public final class JobTitle {

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> FILLERS = Set.of("", "of", "the", "and", "for", "to", "at", "in");

	private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("ceo", "chief executive officer"),
			Map.entry("cto", "chief technology officer"), Map.entry("cfo", "chief financial officer"),
			Map.entry("coo", "chief operating officer"), Map.entry("cio", "chief information officer"),
			Map.entry("ciso", "chief information security officer"), Map.entry("cmo", "chief marketing officer"),
			Map.entry("cpo", "chief product officer"), Map.entry("cro", "chief revenue officer"),
			Map.entry("vp", "vice president"), Map.entry("svp", "senior vice president"), Map.entry("sr", "senior"),
			Map.entry("jr", "junior"), Map.entry("sre", "site reliability engineer"));

	private JobTitle() {
	}

	/**
	 * Whether a title has every word of a wanted one, in any order and written out or
	 * short: {@code Engineering} wants any title with that word.
	 */
	public static boolean matches(String wanted, String title) {
		Set<String> words = words(wanted);
		return !words.isEmpty() && words(title).containsAll(words);
	}

	private static Set<String> words(String title) {
		return NO_LETTERS.splitAsStream(title.toLowerCase(Locale.ROOT))
			.flatMap((word) -> Arrays.stream(SHORT.getOrDefault(word, word).split(" ", -1)))
			.filter((word) -> !FILLERS.contains(word))
			.collect(Collectors.toSet());
	}

}
