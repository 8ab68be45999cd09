package dev.icpgraph.replica;

import dev.icpgraph.cypher.CypherTransaction;

/**
 * The right to write as the elected application. It ends when another application takes
 * its turn, which the old one may not notice while it is paused or cut off. So each write
 * asks in its own transaction.
 */
@FunctionalInterface
public interface Turn {

	/** For writes that any application may make at any time. */
	Turn ANY = (_) -> {
	};

	/**
	 * Checks that this turn is the current one, and keeps it so until the transaction
	 * ends.
	 * @throws LostTurnException if another application has taken its turn
	 */
	void require(CypherTransaction transaction);

}
