package dev.icpgraph.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What people say when they decide something: who they are, and why. It is kept and shown
 * on one line, and has to fit there.
 */
public final class TextLimits {

	/** Most letters of a name. */
	public static final int LONGEST_NAME = 200;

	/** Most letters of a reason. */
	public static final int LONGEST_REASON = 2000;

	private TextLimits() {
	}

	/**
	 * Without line breaks, and with single spaces between words.
	 */
	public static String onOneLine(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

	/**
	 * What is wrong with a text that is too long; nothing with what was not said.
	 * @param path where in the input
	 */
	public static List<Problem> tooLong(String path, @Nullable String text, int most) {
		return (text == null || text.length() <= most) ? List.of() : List.of(new Problem("TOO_LONG", path,
				"%,d letters, and %,d are the most: shorten it.".formatted(text.length(), most)));
	}

}
