package dev.icpgraph.lookalike;

import dev.icpgraph.evidence.PathQuestion;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.text.Shares;

/**
 * A trait that an account shares with seeds.
 *
 * @param name as people write it
 * @param accounts df, number of accounts that have it
 * @param market n, number of accounts with this kind of data
 * @param seeds k, number of seeds that have it
 * @param knownSeeds b, number of seeds with this kind of data
 * @param allSeeds number of all seeds
 * @param share share of the account's bits, in 2^-20 bit
 * @param part part of its score, in 2^-30
 * @param question query for its place in the graph
 */
record SharedTrait(TraitKind kind, String name, int accounts, int market, int seeds, int knownSeeds, int allSeeds,
		long share, long part, PathQuestion question) {

	/**
	 * A sentence for salespeople, without its subject, for example {@code uses Apache
	 * Pulsar, as 3 of 5 seeds do; 2% of the market does}.
	 */
	public String text() {
		return this.kind.sentence(this.name) + ", as " + who() + "; " + Shares.percent(marketShare())
				+ " of the market " + this.kind.verb(1)
				+ ((this.seeds == 1 && this.allSeeds > 1) ? "; rests on 1 seed" : "");
	}

	public double bits() {
		return this.share / (double) FixedPoint.BIT;
	}

	public double contribution() {
		return this.part / (double) FixedPoint.ONE;
	}

	public double marketShare() {
		return this.accounts / (double) this.market;
	}

	private String who() {
		if (this.allSeeds == 1) {
			return "the seed " + this.kind.verb(1);
		}
		return subject() + " " + this.kind.verb(this.seeds);
	}

	private String subject() {
		if (this.knownSeeds == 1) {
			return "the only seed with this data";
		}
		if (this.seeds == this.allSeeds) {
			return (this.seeds == 2) ? "both seeds" : "all " + this.seeds + " seeds";
		}
		return this.seeds + " of " + ((this.knownSeeds == this.allSeeds) ? this.allSeeds + " seeds"
				: "the " + this.knownSeeds + " seeds with this data");
	}

}
