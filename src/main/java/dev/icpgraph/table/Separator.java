package dev.icpgraph.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the separator of a file: a comma, a semicolon or tab as spreadsheets write it in
 * many countries, or the one declared in a first line such as {@code sep=;}, as
 * spreadsheets do.
 */
final class Separator {

	private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

	private static final Pattern DECLARATION = Pattern.compile("\\s*\"?sep=([^\\p{Alnum}\"\\r\\n])\"?[ ,;\\t]*[\\r\\n]",
			Pattern.CASE_INSENSITIVE);

	private Separator() {
	}

	/**
	 * The separator that the first line declares; {@code null} if that line is a header.
	 */
	static @Nullable Character declared(String start) {
		Matcher declaration = DECLARATION.matcher(start);
		return declaration.lookingAt() ? declaration.group(1).charAt(0) : null;
	}

	/**
	 * The most frequent separator outside quotes in the header; a comma if there are no
	 * separators.
	 * @param start at least the first line of the file
	 */
	static char of(String start) {
		String header = start.strip().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
		char most = CANDIDATES.getFirst();
		for (char candidate : CANDIDATES) {
			if (count(header, candidate) > count(header, most)) {
				most = candidate;
			}
		}
		return most;
	}

	private static long count(String header, char candidate) {
		return header.chars().filter((character) -> character == candidate).count();
	}

}
