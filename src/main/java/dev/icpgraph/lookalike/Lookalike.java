package dev.icpgraph.lookalike;

import java.util.List;
import java.util.function.IntPredicate;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.statistics.FixedPoint;

/**
 * An account that is like the seeds, for clients; explained on request.
 *
 * @param account its dense id
 * @param rivals accounts it is ranked among
 */
record Lookalike(Lookalikes all, int account, IntPredicate rivals) {

	String accountId() {
		return this.all.snapshot().accountId(this.account);
	}

	public double score() {
		return this.all.score(this.account) / (double) FixedPoint.ONE;
	}

	/**
	 * Number of known traits of the account.
	 */
	public int knownTraits() {
		return this.all.traits().breadth(this.account);
	}

	/**
	 * Number of seeds that share a trait with it that is rarer in the market.
	 */
	public int sharingSeeds() {
		return explained().sharing(this.all).size();
	}

	public List<NearestSeed> nearestSeeds() {
		return explained().nearest(this.all);
	}

	Connection<SharedTrait> evidence(PageRequest page) {
		return Connection.ofPlaced(page, explained().traits(), "TRAITS", (trait) -> trait.kind() + " " + trait.name());
	}

	private Explanation explained() {
		return Explanation.of(this.all, this.account);
	}

}
