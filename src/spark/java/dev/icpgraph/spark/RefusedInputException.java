package dev.icpgraph.spark;

import org.jspecify.annotations.Nullable;

/**
 * This program cannot score the input, although the application may. The message says
 * what to change.
 */
public class RefusedInputException extends RuntimeException {

	RefusedInputException(String message) {
		super(message);
	}

	/**
	 * The refusal behind a failure of Spark; {@code null} for another cause.
	 */
	static @Nullable RefusedInputException in(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof RefusedInputException refused) {
				return refused;
			}
		}
		return null;
	}

}
