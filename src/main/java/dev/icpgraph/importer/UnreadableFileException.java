package dev.icpgraph.importer;

/**
 * A file that cannot be imported, or not to its end.
 */
class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason the problem and the correction, as a sentence for the sender
	 */
	UnreadableFileException(String reason) {
		super(reason);
	}

}
