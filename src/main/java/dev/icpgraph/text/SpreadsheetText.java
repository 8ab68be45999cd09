package dev.icpgraph.text;

import java.util.regex.Pattern;

/**
 * Text for a cell of a file that a spreadsheet may open.
 */
public final class SpreadsheetText {

	private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-\t\r\n]");

	private SpreadsheetText() {
	}

	/**
	 * Text that no spreadsheet reads as a formula: prefixed with an apostrophe, as OWASP
	 * advises. Text that already looks protected gets another one, so that imports, which
	 * strip one, read the original text.
	 *
	 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV
	 * Injection</a>
	 */
	public static String noFormula(String text) {
		return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
	}

}
