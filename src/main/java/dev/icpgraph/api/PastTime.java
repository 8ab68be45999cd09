package dev.icpgraph.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * Checks times that must not be in the future. The clock of the client may be ahead by a
 * minute.
 */
public final class PastTime {

	private static final Duration AHEAD = Duration.ofMinutes(1);

	private PastTime() {
	}

	/**
	 * Whether a time is in the future.
	 */
	public static boolean isFuture(OffsetDateTime time, Clock clock) {
		return time.toInstant().isAfter(clock.instant().plus(AHEAD));
	}

	/**
	 * A time that is not in the future.
	 * @param argument name of the argument that gives it
	 * @throws BadInputException if it is in the future
	 */
	public static OffsetDateTime of(OffsetDateTime time, String argument, Clock clock) {
		if (isFuture(time, clock)) {
			throw new BadInputException("%s: %s is in the future: give an earlier time".formatted(argument, time));
		}
		return time;
	}

}
