package dev.icpgraph.proximity;

/**
 * A path by which a person ties an account to a best customer, given by jobs: positions
 * in the rows of {@link dev.icpgraph.snapshot.Relation#EMPLOYED_AT}.
 *
 * <pre>
 *                   here              own                 there
 * was at both       at the account    at the customer     -
 * worked together   at the account    at the customer     a colleague's who is still there
 * know each other   at the account    -                   the other one's, at the customer
 * </pre>
 *
 * @param person the person with the first two jobs
 * @param bits above 0
 */
record Tie(int person, int here, int own, int there, int bits) {

	/** Stands for a missing job. */
	static final int NONE = -1;

	boolean throughAnother() {
		return this.there != NONE;
	}

	boolean knowEachOther() {
		return this.own == NONE;
	}

}
