package dev.icpgraph.measure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Job titles as people write them in English: {@code VP Engineering} is a
 * {@code Vice President of Engineering}.
 */
public final class JobTitle {

	private static final Set<String> FILLERS = Set.of("", "of", "the", "and", "for", "to", "at", "in");

	private static final Map<String, List<String>> SHORT = Map.ofEntries(
			Map.entry("ceo", List.of("chief", "executive", "officer")),
			Map.entry("cto", List.of("chief", "technology", "officer")),
			Map.entry("cfo", List.of("chief", "financial", "officer")),
			Map.entry("coo", List.of("chief", "operating", "officer")),
			Map.entry("cio", List.of("chief", "information", "officer")),
			Map.entry("ciso", List.of("chief", "information", "security", "officer")),
			Map.entry("cmo", List.of("chief", "marketing", "officer")),
			Map.entry("cpo", List.of("chief", "product", "officer")),
			Map.entry("cro", List.of("chief", "revenue", "officer")), Map.entry("vp", List.of("vice", "president")),
			Map.entry("svp", List.of("senior", "vice", "president")), Map.entry("sr", List.of("senior")),
			Map.entry("jr", List.of("junior")), Map.entry("sre", List.of("site", "reliability", "engineer")));

	private JobTitle() {
	}

	/**
	 * Whether a title has every word of a wanted one, in any order, in full or
	 * abbreviated: {@code Engineering} matches any title with that word.
	 */
	public static boolean matches(String wanted, String title) {
		return wanting(List.of(wanted)).test(title);
	}

	/**
	 * A predicate for titles that match any wanted one.
	 */
	public static Predicate<String> wanting(Collection<String> wanted) {
		List<Set<String>> each = wanted.stream().map(JobTitle::words).filter((words) -> !words.isEmpty()).toList();
		return (title) -> {
			Set<String> words = words(title);
			return each.stream().anyMatch(words::containsAll);
		};
	}

	// Written by hand for speed: a market has tens of thousands of titles.
	private static Set<String> words(String title) {
		Set<String> words = new HashSet<>();
		String lower = title.toLowerCase(Locale.ROOT);
		int begin = 0;
		for (int end = 0; end <= lower.length(); end++) {
			if (end == lower.length() || !inWord(lower.charAt(end))) {
				add(lower.substring(begin, end), words);
				begin = end + 1;
			}
		}
		return words;
	}

	// A letter outside the Basic Multilingual Plane is a surrogate pair.
	private static boolean inWord(char letter) {
		return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
	}

	private static void add(String word, Set<String> words) {
		List<String> written = SHORT.get(word);
		if (written != null) {
			words.addAll(written);
		}
		else if (!FILLERS.contains(word)) {
			words.add(word);
		}
	}

}
