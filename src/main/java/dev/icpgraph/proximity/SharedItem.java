package dev.icpgraph.proximity;

import java.util.Locale;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.snapshot.Relation;

/**
 * Something that an account has in common with best customers. For one of the best
 * customers, itself is not counted among them.
 *
 * @param kind what it is
 * @param id its id in the graph
 * @param name as people write it
 * @param accounts df, accounts of the market that have it
 * @param market n, accounts known in this kind of data
 * @param bestAccounts k, best customers that have it
 * @param best b, best customers known in this kind of data
 * @param lift how many times it is over-represented among best customers, shrunk where
 * they are few
 * @param others whether the account is one of the best customers
 * @param holders dense ids of the best customers that have it, ascending
 */
public record SharedItem(Kind kind, String id, String name, int accounts, int market, int bestAccounts, int best,
		double lift, boolean others, IntList holders) {

	/**
	 * A sentence for a salesperson without its subject, for example
	 * {@code uses Segment, as 4 of your 6 best customers do; 2 % of the market does (25× over-represented)}.
	 */
	public String text() {
		return String.format(Locale.ROOT, "%s, as %s; %s of the market does (%s× over-represented)", what(), who(),
				percent(100.0 * this.accounts / this.market), rounded(this.lift));
	}

	private String what() {
		return switch (this.kind) {
			case TECHNOLOGY -> "uses " + this.name;
			case CATEGORY -> "uses something in the category " + this.name;
		};
	}

	private String who() {
		String customers = (this.others ? "other " : "") + "best customer" + ((this.best == 1) ? "" : "s");
		if (this.best == 1) {
			return "your only " + customers + " does";
		}
		String count = (this.bestAccounts == this.best) ? "all " + this.best + " of" : this.bestAccounts + " of";
		String whole = (this.bestAccounts == this.best) ? " your " : " your " + this.best + " ";
		return count + whole + customers + ((this.bestAccounts == 1) ? " does" : " do");
	}

	private static String percent(double percent) {
		return (percent < 0.1) ? "under 0.1 %" : rounded(percent) + " %";
	}

	private static String rounded(double value) {
		return String.format(Locale.ROOT, (value < 9.95) ? "%.1f" : "%.0f", value).replaceFirst("\\.0$", "");
	}

	/**
	 * What kinds of things accounts can share.
	 */
	public enum Kind {

		/** A technology. */
		TECHNOLOGY(Relation.USES),

		/** A category of technologies. */
		CATEGORY(Relation.USES_CATEGORY);

		private final Relation relation;

		Kind(Relation relation) {
			this.relation = relation;
		}

		/**
		 * The links from accounts to items of this kind.
		 */
		Relation relation() {
			return this.relation;
		}

	}

}
