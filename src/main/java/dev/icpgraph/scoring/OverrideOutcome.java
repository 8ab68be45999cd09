package dev.icpgraph.scoring;

import dev.icpgraph.api.LastChange;

/**
 * What became of giving an account a tier, or of taking it back.
 */
sealed interface OverrideOutcome {

	/** It is done. */
	record Done() implements OverrideOutcome {
	}

	/** There is no such account, or no override to take back. */
	record Missing() implements OverrideOutcome {
	}

	/**
	 * It is not done.
	 *
	 * @param change that came between reading and writing
	 */
	record Conflict(LastChange change) implements OverrideOutcome {
	}

	/**
	 * It is not done.
	 *
	 * @param others accounts that have the tier by override already
	 */
	record TooMany(long others) implements OverrideOutcome {
	}

}
