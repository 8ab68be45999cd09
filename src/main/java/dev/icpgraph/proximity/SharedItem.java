package dev.icpgraph.proximity;

import java.util.Locale;
import java.util.Map;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.evidence.EvidenceQuery;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;

/**
 * An item that an account shares with best customers. A best customer does not count
 * itself.
 *
 * @param kind kind of item
 * @param id its id in the graph
 * @param name as people write it
 * @param accounts df, accounts of the market that have it
 * @param market n, accounts with this kind of data
 * @param best share of the best customers that have it
 * @param lift factor by which it is over-represented among best customers, shrunk when
 * they are few
 * @param customers dense ids of the best customers that have it, ascending
 */
record SharedItem(Kind kind, String id, String name, int accounts, int market, BestShare best, double lift,
		IntList customers) implements EvidenceSource {

	/**
	 * A sentence for salespeople, without its subject, for example {@code uses Segment,
	 * as 4 of your 6 best customers do; 2% of the market does (25× over-represented)}.
	 */
	@Override
	public String text() {
		String times = Numbers.rounded(this.lift);
		return String.format(Locale.ROOT, "%s, as %s; %s of the market does", what(), who(),
				Shares.percent(marketShare())) + (times.equals("1") ? "" : " (" + times + "× over-represented)")
				+ this.best.restsOn();
	}

	private String what() {
		return switch (this.kind) {
			case TECHNOLOGY -> "uses " + this.name;
			case CATEGORY -> "uses something in the category " + this.name;
		};
	}

	private String who() {
		return this.best.of(this.best.count(), "technologies") + ((this.best.count() == 1) ? " does" : " do");
	}

	@Override
	public Double marketShare() {
		return this.accounts / (double) this.market;
	}

	@Override
	public EvidenceQuery query() {
		return this.kind.query;
	}

	@Override
	public Map<String, Object> parameters() {
		return Map.of("shared", this.id);
	}

	@Override
	public String key() {
		return this.id;
	}

	/**
	 * The kinds of items that accounts can share.
	 */
	public enum Kind {

		/** A technology. */
		TECHNOLOGY(Relation.USES, EvidenceQuery.TECHNOLOGY),

		/** A category of technologies. */
		CATEGORY(Relation.USES_CATEGORY, EvidenceQuery.CATEGORY);

		private final Relation relation;

		private final EvidenceQuery query;

		Kind(Relation relation, EvidenceQuery query) {
			this.relation = relation;
			this.query = query;
		}

		/**
		 * The links from accounts to items of this kind.
		 */
		Relation relation() {
			return this.relation;
		}

	}

}
