package dev.icpgraph.scoring;

import dev.icpgraph.api.LastChange;

/**
 * The outcome of overriding a tier or removing the override.
 */
sealed interface OverrideOutcome {

	/** The change is saved. */
	record Done() implements OverrideOutcome {
	}

	/** The account does not exist, or has no override to remove. */
	record Missing() implements OverrideOutcome {
	}

	/**
	 * Another change was made between reading and writing.
	 *
	 * @param change the other change
	 */
	record Conflict(LastChange change) implements OverrideOutcome {
	}

	/**
	 * Too many accounts have an override.
	 *
	 * @param others number of other accounts with the tier by override
	 */
	record TooMany(long others) implements OverrideOutcome {
	}

}
