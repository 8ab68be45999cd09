package dev.icpgraph.replica;

import java.time.Duration;

/**
 * This application does not see yet what a caller wrote through another one.
 */
final class BehindException extends RuntimeException {

	BehindException(Duration patience) {
		super("This application does not see that change yet after %d s: send the request again"
			.formatted(patience.toSeconds()));
	}

}
