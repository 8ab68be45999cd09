package dev.icpgraph.scoring;

/**
 * The outcomes of a filter for an account.
 */
public enum Outcome {

	PASSED, FAILED, UNKNOWN;

	static Outcome of(int value) {
		if (value < 0) {
			return UNKNOWN;
		}
		return (value > 0) ? PASSED : FAILED;
	}

}
