package dev.icpgraph.text;

import java.util.List;

/**
 * Quotes a text from a file or request in a sentence: in one line, without control
 * characters, and shortened.
 */
public final class Excerpt {

	private static final int NAMES = 20;

	private static final int LONGEST_NAME = 60;

	private Excerpt() {
	}

	/**
	 * A text without control and format characters, which may change the direction of
	 * text. Line breaks and tabs become spaces.
	 * @param most maximum number of characters
	 */
	public static String of(String text, int most) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			i += Character.charCount(point);
			if (shown.length() + Character.charCount(point) > most) {
				return shown.append('…').toString();
			}
			if (Character.isWhitespace(point)) {
				shown.append(' ');
			}
			else if (isShown(point)) {
				shown.appendCodePoint(point);
			}
		}
		return shown.toString();
	}

	/**
	 * A text, truncated if it is too long.
	 * @param most maximum number of characters
	 */
	public static String cut(String text, int most) {
		return (text.length() <= most) ? text : text.substring(0, most) + "…";
	}

	/**
	 * The first names, each truncated to a readable length, and the number of the others.
	 */
	public static String names(List<String> names) {
		List<String> first = names.stream().limit(NAMES).map((it) -> of(it, LONGEST_NAME)).toList();
		String rest = (names.size() > NAMES) ? " and " + Numbers.grouped(names.size() - NAMES) + " more" : "";
		return String.join(", ", first) + rest;
	}

	private static boolean isShown(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
			default -> true;
		};
	}

}
