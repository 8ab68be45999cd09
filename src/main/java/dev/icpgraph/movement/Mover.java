package dev.icpgraph.movement;

import java.util.List;

import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.ScoreColumns;
import dev.icpgraph.scoring.Tier;

import org.jspecify.annotations.Nullable;

/**
 * An account whose tier changes.
 *
 * @param before score before
 * @param after score after
 */
public record Mover(Score before, Score after) {

	/**
	 * The causes of a move.
	 */
	enum Cause {

		FILTERS, POINTS, CUTS, OTHERS

	}

	public @Nullable Tier tierBefore() {
		return this.before.tier();
	}

	public @Nullable Tier tierAfter() {
		return this.after.tier();
	}

	public double scoreBefore() {
		return this.before.value();
	}

	public double scoreAfter() {
		return this.after.value();
	}

	/**
	 * Change of the score in points.
	 */
	public double change() {
		return scoreAfter() - scoreBefore();
	}

	/**
	 * The cause. The account's own points are the cause only if they change in the
	 * direction of the move.
	 */
	public Cause cause() {
		Tier from = tierBefore();
		Tier to = tierAfter();
		if (from == null || to == null) {
			return Cause.FILTERS;
		}
		if ((to.compareTo(from) < 0) ? change() > 0 : change() < 0) {
			return Cause.POINTS;
		}
		boolean same = this.before.scores().definition().tiers().equals(this.after.scores().definition().tiers());
		return same ? Cause.OTHERS : Cause.CUTS;
	}

	/**
	 * The changes of signals with different points; they sum exactly to the change of the
	 * score.
	 */
	public List<SignalChange> signals() {
		return SignalChange.between(this.before, this.after);
	}

	/**
	 * The change of every filter with a different outcome.
	 */
	public List<FilterChange> filters() {
		return FilterChange.between(this.before, this.after);
	}

	public String text() {
		return MoverText.of(this);
	}

	String accountId() {
		return this.after.accountId();
	}

	/**
	 * Number of tiers that it moves; outside counts as one below the last.
	 */
	int steps() {
		return Math.abs(this.before.tierNumber() - this.after.tierNumber());
	}

	/**
	 * A key that grows with the change: by tiers, then by points.
	 */
	long size() {
		return ((long) steps() << ScoreColumns.BITS) + Math.abs(this.after.units() - this.before.units());
	}

	boolean up() {
		return this.after.tierNumber() < this.before.tierNumber();
	}

}
