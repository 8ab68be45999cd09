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
