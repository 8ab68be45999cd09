package dev.icpgraph.table;

/**
 * A file that cannot be imported, or not to its end.
 */
public class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason the problem and the correction, as a sentence for the sender
	 */
	public UnreadableFileException(String reason) {
		super(reason);
	}

}
