package dev.icpgraph.statistics;

import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.IntList;

/**
 * Leaves out members of a sample in turn, to show how much a result depends on a few of
 * them (Tukey, Annals of Mathematical Statistics 29, 1958, after Quenouille). Up to
 * {@value #MOST} members are left out one at a time. More than that are left out in
 * {@value #MOST} groups whose sizes differ by at most one, which bounds the cost.
 *
 * @param members the sample, ascending
 */
public record Jackknife(IntList members) {

	/** Maximum number of turns. */
	public static final int MOST = 10;

	/** Leaves out nothing. */
	public static final Jackknife NONE = new Jackknife(IntList.of());

	public static Jackknife of(int[] members) {
		return new Jackknife(IntList.of(members));
	}

	/**
	 * Number of turns.
	 */
	public int turns() {
		return Math.min(MOST, this.members.size());
	}

	/**
	 * Maximum number of members that a turn leaves out.
	 */
	public int leftOut() {
		return (turns() == 0) ? 0 : (this.members.size() + turns() - 1) / turns();
	}

	/**
	 * The members that stay in a turn, ascending.
	 * @param turn from 0
	 */
	public int[] without(int turn) {
		int[] all = this.members.toIntArray();
		return IntStream.range(0, all.length).filter((i) -> i % turns() != turn).map((i) -> all[i]).toArray();
	}

	/**
	 * For example {@code when 1 of 4 best customers is left out}.
	 * @param noun plural noun for the members
	 */
	public String text(String noun) {
		return "when " + leftOut() + " of " + this.members.size() + " " + noun + ((leftOut() == 1) ? " is" : " are")
				+ " left out";
	}

}
