package dev.icpgraph.spool;

/**
 * The folder for uploads and exports has no room. The message gives the remedy.
 */
public final class SpoolFullException extends RuntimeException {

	SpoolFullException(String message) {
		super(message);
	}

}
