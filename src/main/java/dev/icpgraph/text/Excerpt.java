package dev.icpgraph.text;

import java.util.List;

/**
 * Shows a text from a file or a request in a sentence: on one line, without characters
 * that a terminal or browser obeys, and not longer than a reader wants.
 */
public final class Excerpt {

	private static final int NAMES = 20;

	private static final int LONGEST_NAME = 60;

	private Excerpt() {
	}

	/**
	 * A text without control and format characters, which may turn the direction of a
	 * text. Line breaks and tabs become spaces.
	 * @param most characters after which it is cut
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
	 * A text as it is, cut where it is too long.
	 * @param most characters after which it is cut
	 */
	public static String cut(String text, int most) {
		return (text.length() <= most) ? text : text.substring(0, most) + "…";
	}

	/**
	 * The first names, each cut to a readable length, and the number of the others.
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
