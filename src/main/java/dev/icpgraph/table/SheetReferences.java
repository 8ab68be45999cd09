package dev.icpgraph.table;

/**
 * Looks through the XML of a sheet for references to cells with more letters than a
 * column can have, such as {@code r="ZZZZZZ1"}, for which a reader would fill memory.
 */
final class SheetReferences {

	private static final int MOST_LETTERS = 3;

	/** The part of {@code r="} that was read before: nothing, space, r, equals, quote. */
	private int state;

	private int letters;

	/**
	 * Whether some bytes, which follow those of the call before, have such a reference.
	 */
	boolean tooFar(byte[] bytes, int length) {
		for (int i = 0; i < length; i++) {
			byte it = bytes[i];
			boolean space = it == ' ' || it == '\t' || it == '\n' || it == '\r';
			boolean letter = (it >= 'A' && it <= 'Z') || (it >= 'a' && it <= 'z') || it == '$' || it == '&';
			if (this.state == 4 && letter) {
				this.letters++;
				if (this.letters > MOST_LETTERS) {
					return true;
				}
			}
			else {
				this.state = next(it, space);
				this.letters = 0;
			}
		}
		return false;
	}

	private int next(byte it, boolean space) {
		return switch (this.state) {
			case 1 -> (it == 'r') ? 2 : space ? 1 : 0;
			case 2 -> (it == '=') ? 3 : space ? 2 : 0;
			case 3 -> (it == '"' || it == '\'') ? 4 : space ? 3 : 0;
			default -> space ? 1 : 0;
		};
	}

}
