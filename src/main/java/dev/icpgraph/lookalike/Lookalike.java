package dev.icpgraph.lookalike;

import java.util.List;

import dev.icpgraph.proximity.FixedPoint;

/**
 * An account that is like the seeds, as clients see it; explained when asked.
 *
 * @param account its dense id
 */
record Lookalike(Lookalikes all, int account) {

	String accountId() {
		return this.all.snapshot().accountId(this.account);
	}

	public double score() {
		return this.all.score(this.account) / (double) FixedPoint.ONE;
	}

	/**
	 * How many traits of all kinds are known of the account.
	 */
	public int knownTraits() {
		return this.all.traits().breadth(this.account);
	}

	/**
	 * How many seeds share a trait with it that the market has less often.
	 */
	public int sharingSeeds() {
		return explained().sharing(this.all).size();
	}

	public int evidenceCount() {
		return explained().traits().size();
	}

	public List<NearestSeed> nearestSeeds() {
		return explained().nearest(this.all);
	}

	List<SharedTrait> evidence(int first) {
		return explained().traits().stream().limit(first).toList();
	}

	private Explanation explained() {
		return Explanation.of(this.all, this.account);
	}

}
