package dev.icpgraph.api;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Limits of the texts that people enter with a decision: their name and reason. They are
 * shown on one line and have to fit there.
 */
public final class TextLimits {

	/** Most characters of a name. */
	public static final int LONGEST_NAME = 200;

	/** Most characters of a reason. */
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
	 * The problems of a decision that nobody stands for, or whose texts are too long.
	 * @param by name of its author
	 */
	public static List<Problem> ofDecision(String by, @Nullable String reason) {
		List<Problem> problems = new ArrayList<>();
		if (by.isBlank()) {
			problems.add(new Problem("NOT_NAMED", "by", "Say who says so."));
		}
		problems.addAll(tooLong("by", by, LONGEST_NAME));
		problems.addAll(tooLong("reason", reason, LONGEST_REASON));
		return problems;
	}

	/**
	 * The problem of a too long text; none for null.
	 * @param path place in the input
	 */
	public static List<Problem> tooLong(String path, @Nullable String text, int most) {
		return (text == null || text.length() <= most) ? List.of() : List.of(new Problem("TOO_LONG", path,
				"%,d letters, and %,d are the most: shorten it.".formatted(text.length(), most)));
	}

}
