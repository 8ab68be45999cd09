package dev.icpgraph.profile;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whether a row counts, by the text of one column.
 *
 * @param column column whose text decides
 * @param values allowed values; {@code null} if the header must not have the column
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

}
