package dev.icpgraph.api;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Limits of the texts that people enter with a decision: name and reason, which are shown
 * in one line.
 */
public final class TextLimits {

	/** Maximum number of characters of a name. */
	public static final int LONGEST_NAME = 200;

	/** Maximum number of characters of a reason. */
	public static final int LONGEST_REASON = 2000;

	private TextLimits() {
	}

	/**
	 * Replaces line breaks and repeated spaces by single spaces.
	 */
	public static String onOneLine(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

	/**
	 * The problems of a decision without an author, or with too long texts.
	 * @param by name of its author
	 */
	public static List<Problem> ofDecision(String by, @Nullable String reason) {
		List<Problem> problems = new ArrayList<>();
		if (by.isBlank()) {
			problems.add(new Problem("NOT_NAMED", "by", "Give your name."));
		}
		problems.addAll(tooLong("by", by, LONGEST_NAME));
		problems.addAll(tooLong("reason", reason, LONGEST_REASON));
		return problems;
	}

	/**
	 * The problem of a too long text; empty for {@code null}.
	 * @param path place in the input
	 */
	public static List<Problem> tooLong(String path, @Nullable String text, int most) {
		return (text == null || text.length() <= most) ? List.of() : List.of(new Problem("TOO_LONG", path,
				"%,d characters are more than the allowed %,d: shorten it.".formatted(text.length(), most)));
	}

}
