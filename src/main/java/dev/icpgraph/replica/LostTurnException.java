package dev.icpgraph.replica;

/**
 * Another application has taken over the periodic jobs; it does this work too.
 */
public final class LostTurnException extends RuntimeException {

	LostTurnException(long turn) {
		super("Another application has taken the turn after turn %d".formatted(turn));
	}

}
