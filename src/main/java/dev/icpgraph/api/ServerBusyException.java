package dev.icpgraph.api;

import java.time.Duration;

/**
 * Too many costly requests are already waiting.
 */
public class ServerBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration retryAfter;

	ServerBusyException(Duration retryAfter) {
		super("Too many costly requests are already waiting: send this again in " + seconds(retryAfter)
				+ " s, or raise icpgraph.costly.queue");
		this.retryAfter = retryAfter;
	}

	/**
	 * Seconds to wait before a retry, at least 1.
	 */
	long retryAfterSeconds() {
		return seconds(this.retryAfter);
	}

	private static long seconds(Duration duration) {
		return Math.max(1, duration.toSeconds());
	}

}
