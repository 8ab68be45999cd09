package dev.icpgraph.identity;

/**
 * The reason why a text does not identify an account or person.
 *
 * @param code code for programs; its name is the code of a problem
 * @param text sentence for users: the text and the correction
 */
public record Refusal(RefusalCode code, String text) {

	private static final int LONGEST_SHOWN = 100;

	/**
	 * A text in quotation marks, shortened.
	 */
	static String quoted(String text) {
		if (text.length() <= LONGEST_SHOWN) {
			return "'" + text + "'";
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
		return "'" + text.substring(0, end) + "…'";
	}

}
