package dev.icpgraph.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that stand for a missing value, from {@code placeholders.txt}.
 */
final class Placeholders {

	private static final Set<String> TEXTS = new HashSet<>(ResourceLines.of("placeholders.txt"));

	private static final int LONGEST = TEXTS.stream().mapToInt(String::length).max().orElse(0);

	/** Errors of spreadsheets in any language, such as {@code #DEĞER!}. */
	private static final Pattern ERROR = Pattern.compile("#(?=.*\\p{L})[^\\p{Ll}\\s#]{2,20}[!?]");

	/** Characters around or between letters that add no meaning. */
	private static final String BRACKETS = "()[]{}<>\"',;";

	/** Brackets, and dashes as in {@code --None--}, which CRMs write for no choice. */
	private static final String AROUND = BRACKETS + "-–—_*";

	private static final String MARKS = "-–—―−_.…,;:?¿!*/\\|~#=·" + BRACKETS;

	private Placeholders() {
	}

	/**
	 * Whether a normalized line is a placeholder.
	 */
	static boolean contains(String line) {
		// Spaces and brackets at most double the length of a placeholder; a longer text
		// is not one.
		if (line.length() > 2 * LONGEST) {
			return false;
		}
		String bare = bare(line);
		return isMarksOnly(line) || TEXTS.contains(bare) || (line.charAt(0) == '#' && ERROR.matcher(line).matches());
	}

	private static boolean isMarksOnly(String line) {
		for (int i = 0; i < line.length(); i++) {
			if (line.charAt(i) != ' ' && MARKS.indexOf(line.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	private static String bare(String line) {
		int start = 0;
		int end = line.length();
		while (start < end && AROUND.indexOf(line.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && AROUND.indexOf(line.charAt(end - 1)) >= 0) {
			end--;
		}
		String inner = line.substring(start, end);
		return ((inner.indexOf(' ') < 0) ? inner : inner.replace(" ", "")).toLowerCase(Locale.ROOT);
	}

}
