package dev.icpgraph.table;

import dev.icpgraph.text.Excerpt;

/**
 * A file that cannot be imported, or not to its end.
 */
public class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** The list of all profiles fits. */
	private static final int LONGEST = 4_000;

	/**
	 * @param reason the problem and the correction, as a sentence for the sender; it may
	 * repeat parts of the file
	 */
	public UnreadableFileException(String reason) {
		super(Excerpt.of(reason, LONGEST));
	}

}
