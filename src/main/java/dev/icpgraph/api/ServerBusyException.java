package dev.icpgraph.api;

import java.time.Duration;

/**
 * The server cannot answer now, but soon: too many costly requests are already waiting,
 * or the graph has not been read since the start.
 */
public class ServerBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final Duration STARTING = Duration.ofSeconds(5);

	private final Duration retryAfter;

	ServerBusyException(Duration retryAfter) {
		this("Too many costly requests are already waiting: send this again in " + seconds(retryAfter)
				+ " s, or raise icpgraph.costly.queue", retryAfter);
	}

	private ServerBusyException(String message, Duration retryAfter) {
		super(message);
		this.retryAfter = retryAfter;
	}

	/**
	 * The exception for a question about data that is still being read for the first
	 * time.
	 */
	public static ServerBusyException starting() {
		return new ServerBusyException(
				"This application started and still reads the graph: send this again in " + seconds(STARTING) + " s",
				STARTING);
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
