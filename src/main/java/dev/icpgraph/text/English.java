package dev.icpgraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Builds parts of the sentences that users read.
 */
public final class English {

	private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

	private English() {
	}

	/**
	 * For example {@code Jaeger, Go and Kafka}; {@code Acme, Inc.; Beta; and Gamma} where
	 * a name has a comma of its own.
	 */
	public static String and(List<String> words) {
		return joined(words, " and ");
	}

	/**
	 * For example {@code Jaeger, Go or Kafka}.
	 */
	public static String or(List<String> words) {
		return joined(words, " or ");
	}

	private static String joined(List<String> words, String last) {
		int n = words.size();
		return (n < 2) ? String.join("", words) : (n == 2) ? words.getFirst() + last + words.getLast()
				: separated(words.subList(0, n - 1), words) + (hasCommas(words) ? ";" : "") + last + words.get(n - 1);
	}

	/**
	 * For example {@code Jaeger, Go, Kafka}; {@code Acme, Inc.; Beta} where a name has a
	 * comma of its own.
	 */
	public static String list(List<String> words) {
		return separated(words, words);
	}

	/**
	 * @param all words of the sentence, whose commas count
	 */
	private static String separated(List<String> words, List<String> all) {
		return String.join(hasCommas(all) ? "; " : ", ", words);
	}

	private static boolean hasCommas(List<String> words) {
		return words.stream().anyMatch((word) -> word.contains(", "));
	}

	/**
	 * The first names and the number of the rest: {@code Acme, Beta and 3 more}.
	 * @param first at least one name
	 * @param count number of all names
	 */
	public static String firstOf(List<String> first, int count) {
		return (count <= first.size()) ? and(first) : list(first) + (hasCommas(first) ? "; and " : " and ")
				+ Numbers.grouped(count - first.size()) + " more";
	}

	/**
	 * For example {@code 1 account} and {@code 1,204 accounts}.
	 */
	public static String counted(long number, String one, String many) {
		return Numbers.grouped(number) + " " + ((number == 1) ? one : many);
	}

	/**
	 * The number of reasons after the first one, for example {@code ; 2 more reasons};
	 * empty without any.
	 */
	public static String moreReasons(int others) {
		return (others == 0) ? "" : "; " + counted(others, "more reason", "more reasons");
	}

	/**
	 * A text after its name, {@code Size: 51 to 200 people}; the name alone where it says
	 * as much, as {@code Contributes to Kubernetes} does.
	 */
	public static String named(String name, String text) {
		return saysAll(name, text) ? name : name + ": " + text;
	}

	/**
	 * Whether a name has all words of a text, in any order and case. Ours is yours.
	 */
	public static boolean saysAll(String name, String text) {
		Set<String> said = words(name).collect(Collectors.toSet());
		return words(text).allMatch(said::contains);
	}

	private static Stream<String> words(String text) {
		return WORD_GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).map((word) -> word.equals("our") ? "your" : word);
	}

	/**
	 * For example {@code " in the last 90 days"}; empty without a limit.
	 */
	public static String within(@Nullable Integer days) {
		if (days == null) {
			return "";
		}
		return (days == 1) ? " in the last day" : " in the last " + days + " days";
	}

}
