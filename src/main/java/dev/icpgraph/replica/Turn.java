package dev.icpgraph.replica;

import java.util.function.Function;

import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.cypher.CypherTransaction;

/**
 * The right to write as the elected application. It ends when another application takes
 * its turn, which the old one may not notice while it is paused or cut off.
 */
public interface Turn {

	/** For writes that any application may make at any time. */
	Turn ANY = new Turn() {

		@Override
		public <T> T write(CypherRunner cypher, Function<CypherTransaction, T> work) {
			return cypher.write(work);
		}

	};

	/**
	 * Writes while this turn is the current one, which it stays until the transaction
	 * ends. The transaction may take no longer than a lease, so that one of a paused
	 * application does not keep others from their turn.
	 * @throws LostTurnException if another application has taken its turn
	 */
	<T> T write(CypherRunner cypher, Function<CypherTransaction, T> work);

}
