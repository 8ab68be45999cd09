package dev.icpgraph.replica;

/**
 * Another application has taken over the periodic jobs, including this work.
 */
public final class LostTurnException extends RuntimeException {

	LostTurnException(long turn) {
		super("Another application has taken over from turn %d".formatted(turn));
	}

}
