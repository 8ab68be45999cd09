package dev.icpgraph.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The range of a rank over the turns of a jackknife and the full ranking. Members with
 * equal keys share their ranks; each may have any of them.
 *
 * @param best best rank, from 1
 * @param worst worst rank; {@code null} if it has no rank in some turn
 * @param jackknife the members that are left out in turn
 * @param noun plural noun for these members
 */
public record RankRange(int best, @Nullable Integer worst, Jackknife jackknife, String noun) {

	/**
	 * Number of rankings that are compared.
	 */
	public int rankings() {
		return 1 + this.jackknife.turns();
	}

	/**
	 * Maximum number of members left out at a time.
	 */
	public int leftOut() {
		return this.jackknife.leftOut();
	}

	/**
	 * For example {@code ranks 3rd to 17th when 1 of 4 best customers is left out}.
	 */
	public String text() {
		return "ranks " + places() + " "
				+ ((this.jackknife.turns() > 0) ? this.jackknife.text(this.noun) : "regardless of the " + this.noun);
	}

	private String places() {
		if (this.worst == null) {
			return ordinal(this.best) + " at best, and filters may remove it,";
		}
		return (this.worst == this.best) ? ordinal(this.best) : ordinal(this.best) + " to " + ordinal(this.worst);
	}

	private static String ordinal(int rank) {
		int tens = rank % 100;
		String ending = (tens >= 11 && tens <= 13) ? "th" : switch (rank % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
		return rank + ending;
	}

}
