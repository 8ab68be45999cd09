package dev.icpgraph.movement;

import java.util.List;

import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.ScoreColumns;
import dev.icpgraph.scoring.Tier;

import org.jspecify.annotations.Nullable;

/**
 * An account whose tier is another than before.
 *
 * @param before how it fared
 * @param after how it fares
 */
public record Mover(Score before, Score after) {

	/**
	 * Why an account moves.
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
	 * In points.
	 */
	public double change() {
		return scoreAfter() - scoreBefore();
	}

	/**
	 * The account's own points are the cause only where they point the way it went.
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
	 * For every signal that gives other points than before; the changes sum exactly to
	 * that of the score.
	 */
	public List<SignalChange> signals() {
		return SignalChange.between(this.before, this.after);
	}

	/**
	 * For every filter that says otherwise than before.
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
	 * How many tiers it moved, being outside counted as one below the last.
	 */
	int steps() {
		return Math.abs(this.before.tierNumber() - this.after.tierNumber());
	}

	/**
	 * Greater the larger the change: by tiers, then by points.
	 */
	long size() {
		return ((long) steps() << ScoreColumns.BITS) + Math.abs(this.after.units() - this.before.units());
	}

	boolean up() {
		return this.after.tierNumber() < this.before.tierNumber();
	}

}
