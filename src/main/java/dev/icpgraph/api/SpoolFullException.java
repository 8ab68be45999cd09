package dev.icpgraph.api;

/**
 * The folder for uploads and exports has no room. The message says what to do.
 */
public final class SpoolFullException extends RuntimeException {

	SpoolFullException(String message) {
		super(message);
	}

}
