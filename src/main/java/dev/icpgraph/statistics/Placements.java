package dev.icpgraph.statistics;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * The place of each positive among the negatives of one ranking. Every measure of a
 * ranking is computed from these counts. Positives with the same score form a group;
 * groups are in order, the highest score first:
 *
 * <pre>
 * scores   positives 9 5 5    negatives 7 5 1 1
 * groups   9: 0 above 0 tied    5: 1 above 1 tied
 * </pre>
 *
 * 4 bytes per positive and 12 per group.
 */
public final class Placements {

	private final int negatives;

	/** Group of each positive. */
	private final int[] groups;

	/** Number of negatives with a higher score than each group. */
	private final int[] above;

	/** Number of negatives with the score of each group. */
	private final int[] tied;

	/** Number of positives in each group. */
	private final int[] members;

	private Placements(int negatives, int[] groups, int[] above, int[] tied) {
		this.negatives = negatives;
		this.groups = groups;
		this.above = above;
		this.tied = tied;
		this.members = new int[above.length];
		Arrays.stream(groups).forEach((group) -> this.members[group]++);
	}

	/**
	 * Compares every positive with every negative. O((m + n) log m).
	 * @param score score of an account; higher is better
	 */
	public static Placements of(int[] positives, int[] negatives, IntToLongFunction score) {
		long[] ascending = Arrays.stream(positives).mapToLong(score).sorted().distinct().toArray();
		int count = ascending.length;
		int[] tied = new int[count];
		// Number of negatives above this many groups, not counting ties.
		int[] beyond = new int[count + 1];
		for (int negative : negatives) {
			int place = Arrays.binarySearch(ascending, score.applyAsLong(negative));
			if (place >= 0) {
				tied[count - 1 - place]++;
			}
			else {
				beyond[-place - 1]++;
			}
		}
		int[] above = new int[count];
		int sum = 0;
		for (int group = 0; group < count; group++) {
			sum += beyond[count - group] + ((group > 0) ? tied[group - 1] : 0);
			above[group] = sum;
		}
		int[] groups = Arrays.stream(positives)
			.map((positive) -> count - 1 - Arrays.binarySearch(ascending, score.applyAsLong(positive)))
			.toArray();
		return new Placements(negatives.length, groups, above, tied);
	}

	public int positives() {
		return this.groups.length;
	}

	public int negatives() {
		return this.negatives;
	}

	/**
	 * The number of different scores that positives have.
	 */
	public int groups() {
		return this.above.length;
	}

	/**
	 * The group of each positive, in the given order.
	 */
	public int[] groupOfEach() {
		return this.groups.clone();
	}

	public int above(int group) {
		return this.above[group];
	}

	public int tied(int group) {
		return this.tied[group];
	}

	public int members(int group) {
		return this.members[group];
	}

	/**
	 * Gives each positive the value of its group.
	 */
	public double[] spread(double[] byGroup) {
		return Arrays.stream(this.groups).mapToDouble((group) -> byGroup[group]).toArray();
	}

}
