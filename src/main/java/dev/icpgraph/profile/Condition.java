package dev.icpgraph.profile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Whether a row counts, by the text of one column.
 *
 * @param column column whose text decides
 * @param values allowed values, and after {@code !} values that are not; {@code null} if
 * the header must not have the column
 * @param argument argument by which the sender may give other values, if any
 */
record Condition(ColumnPattern column, @Nullable List<String> values, @Nullable String argument) {

	/**
	 * Whether a text is one of some values, compared without case and punctuation; a
	 * value of {@code *} takes any text that is not empty.
	 */
	static boolean isOneOf(String text, List<Pattern> values) {
		String bare = ColumnPattern.bare(text);
		return !bare.isEmpty() && values.stream().anyMatch((value) -> value.matcher(bare).matches());
	}

	/**
	 * The pattern of values, which take only texts without a value that starts with
	 * {@code !}.
	 */
	static List<Pattern> patterns(List<String> values) {
		String not = values.stream()
			.filter((value) -> value.startsWith("!"))
			.map((value) -> "(?!" + ColumnPattern.pattern(value.substring(1)).pattern() + "$)")
			.collect(Collectors.joining());
		return values.stream()
			.filter((value) -> !value.startsWith("!"))
			.map((value) -> Pattern.compile(not + ColumnPattern.pattern(value).pattern()))
			.toList();
	}

}
