package dev.icpgraph.replica;

import java.time.Duration;

/**
 * This application does not yet see a caller's change through another application.
 */
final class BehindException extends RuntimeException {

	BehindException(Duration patience) {
		super("This application still does not see that change after %d s: send the request again"
			.formatted(patience.toSeconds()));
	}

}
