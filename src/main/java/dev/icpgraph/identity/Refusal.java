package dev.icpgraph.identity;

/**
 * Why a text identifies nobody.
 *
 * @param code for programs; its name is the code of a problem
 * @param text for users: what was read and what to do, in a sentence
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
