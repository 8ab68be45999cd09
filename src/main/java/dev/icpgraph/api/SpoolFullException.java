package dev.icpgraph.api;

/**
 * The folder for files on their way in and out has no room. The message says what to do.
 */
public final class SpoolFullException extends RuntimeException {

	SpoolFullException(String message) {
		super(message);
	}

}
