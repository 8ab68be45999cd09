package dev.icpgraph.identity;

/**
 * Normalizes text for comparison and storage: Unicode NFC, without invisible characters,
 * with single plain spaces and none at the ends. Returns plain ASCII in that form
 * unchanged, without allocation.
 */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * A text on one line, such as a name or a key; empty without visible characters.
	 * Strips the apostrophe with which exports protect spreadsheets from a leading {@code
	 * = + - @}. Refuses line breaks, tabs and control characters.
	 */
	public static Parsed<String> line(String text) {
		if (isPlain(text)) {
			return new Parsed.Taken<>(text);
		}
		String visible = InvisibleCharacters.removed(text).strip();
		for (int i = 0; i < visible.length(); i++) {
			char character = visible.charAt(i);
			if (isBreak(character)) {
				return Parsed.refused(RefusalCode.NOT_ONE_LINE, visible,
						"is not on one line: remove line breaks and tabs, or close the quotes before it");
			}
			if (Character.isISOControl(character)) {
				return Parsed.refused(RefusalCode.CONTROL_CHARACTER, withoutControls(visible),
						"holds the control character U+%04X: save the file as UTF-8".formatted((int) character));
			}
		}
		return new Parsed.Taken<>(unprotected(singleSpaced(visible)));
	}

	/**
	 * A text of several lines, such as a description: keeps line breaks, tabs and
	 * multiple spaces, removes other control characters.
	 */
	public static String prose(String text) {
		return isPlain(text) ? text : InvisibleCharacters.removed(withoutControls(text)).strip();
	}

	/**
	 * Whether a {@linkplain #line line} is empty or a placeholder such as {@code n/a},
	 * {@code #N/A}, {@code NULL}, {@code -} or {@code unbekannt}. Only whole cells count:
	 * {@code Unknown Worlds} is a name. The list is {@code placeholders.txt}.
	 */
	public static boolean isPlaceholder(String line) {
		return Placeholders.contains(line);
	}

	/**
	 * Like {@link #isPlaceholder}, for columns of countries and regions, where {@code NA}
	 * is Namibia or North America.
	 */
	public static boolean isPlaceholderPlace(String line) {
		return !line.equals("NA") && Placeholders.contains(line);
	}

	/**
	 * A line in a key column, where placeholders are refused.
	 */
	public static Parsed<String> key(String text) {
		return line(text).then((line) -> {
			if (line.isEmpty()) {
				return new Parsed.Refused<>(
						new Refusal(RefusalCode.EMPTY, "This is empty: fill it in or leave the row out"));
			}
			return Placeholders.contains(line)
					? Parsed.refused(RefusalCode.PLACEHOLDER, line, "is a placeholder: fill it in or leave the row out")
					: new Parsed.Taken<>(line);
		});
	}

	private static boolean isPlain(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character > '~' || character < ' ' || (character == ' ' && before == ' ')) {
				return false;
			}
			before = character;
		}
		return text.isEmpty() || (before != ' ' && text.charAt(0) != '\'');
	}

	private static boolean isBreak(char character) {
		return (character >= '\t' && character <= '\r') || character == '\u0085' || character == '\u2028'
				|| character == '\u2029';
	}

	private static String withoutControls(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints()
			.filter((point) -> !Character.isISOControl(point) || isBreak((char) point))
			.forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static String singleSpaced(String text) {
		StringBuilder spaced = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) != ' ' || text.charAt(i - 1) != ' ') {
				spaced.append(text.charAt(i));
			}
		}
		return spaced.toString();
	}

	private static String unprotected(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\'') {
			start++;
		}
		boolean formula = start > 0 && start < text.length() && "=+-@".indexOf(text.charAt(start)) >= 0;
		return formula ? text.substring(start) : text;
	}

}
