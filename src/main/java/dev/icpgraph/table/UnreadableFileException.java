package dev.icpgraph.table;

import dev.icpgraph.text.Excerpt;

/**
 * A file that cannot be imported, at all or to its end.
 */
public class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Maximum length of a reason; enough for a list of all profiles. */
	private static final int LONGEST = 4_000;

	/**
	 * @param reason the problem and the correction, as a sentence for the sender; it may
	 * repeat parts of the file
	 */
	public UnreadableFileException(String reason) {
		super(Excerpt.of(reason, LONGEST));
	}

}
