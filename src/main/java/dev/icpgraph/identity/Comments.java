package dev.icpgraph.identity;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Recognizes addresses in commented lines, such as {@code # acme.com}. An own key such as
 * {@code #17} is not one.
 */
final class Comments {

	private static final Pattern COMMENT = Pattern.compile("(?:#+|//+(?=\\s))\\s*(.+)");

	private Comments() {
	}

	/**
	 * The refusal of an address that is commented out; {@code null} for any other text.
	 * @param address reads an address
	 */
	static <T> @Nullable Parsed<T> refused(String line, Function<String, Parsed<T>> address) {
		char first = line.isEmpty() ? ' ' : line.charAt(0);
		if (first != '#' && first != '/') {
			return null;
		}
		Matcher comment = COMMENT.matcher(line);
		if (!comment.matches() || comment.group(1).indexOf('.') < 0 || !isAddress(address.apply(comment.group(1)))) {
			return null;
		}
		return Parsed.refused(RefusalCode.COMMENTED_OUT, line,
				"is commented out: remove the comment sign, or leave the row out");
	}

	private static boolean isAddress(Parsed<?> parsed) {
		return !(parsed instanceof Parsed.Refused<?> refused) || switch (refused.refusal().code()) {
			case PUBLIC_SUFFIX, SHARED_HOST, FREE_MAIL_DOMAIN, COMMENTED_OUT -> true;
			default -> false;
		};
	}

}
