package dev.icpgraph.spark;

import org.jspecify.annotations.Nullable;

/**
 * The input is one that the application may score but this program does not, or nobody
 * can. The message says what to change.
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
