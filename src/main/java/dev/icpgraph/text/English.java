package dev.icpgraph.text;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Builds parts of the sentences that users read.
 */
public final class English {

	private English() {
	}

	/**
	 * For example {@code Jaeger, Go and Kafka}.
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
		return (n < 2) ? String.join("", words) : String.join(", ", words.subList(0, n - 1)) + last + words.get(n - 1);
	}

	/**
	 * For example {@code 1 account} and {@code 1,204 accounts}.
	 */
	public static String counted(long number, String one, String many) {
		return String.format(Locale.ROOT, "%,d %s", number, (number == 1) ? one : many);
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
