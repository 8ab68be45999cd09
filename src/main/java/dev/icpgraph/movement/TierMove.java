package dev.icpgraph.movement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.scoring.Points;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.ScoreColumns;
import dev.icpgraph.scoring.Tier;

import org.jspecify.annotations.Nullable;

/**
 * A recorded move: a change of an account's tier, in one run or over several.
 *
 * @param accountId id of the account
 * @param from place before
 * @param to place after
 * @param kinds causes of the move, each once, in the order of the first move by each
 * @param at time of the last move
 * @param text reason for the move; for several moves, the last reason
 */
public record TierMove(String accountId, Place from, Place to, List<Kind> kinds, OffsetDateTime at, String text) {

	/**
	 * The causes of recorded moves.
	 */
	enum Kind {

		/** The first scoring of the ICP; not a move. */
		BEGINNING,

		/** A new version of the ICP. */
		RULES,

		/** New data, or the passing of time. */
		DATA,

		/** The learned ranking was learned again. */
		LEARNING,

		/** An override was set, removed or expired. */
		OVERRIDE

	}

	/**
	 * Place of an account among the prospects.
	 *
	 * @param tier 1 to 3; 0 outside and for an account that is not a prospect
	 * @param units its score in units of {@link Points}; -1 when unknown
	 */
	public record Place(int tier, int units) {

		static final Place NOWHERE = new Place(0, -1);

		static Place of(Score score) {
			boolean prospect = score.role() == AccountRole.PROSPECT;
			return new Place(prospect ? score.scores().tiers()[score.account()] : 0, score.units());
		}

		@Nullable Double shown() {
			return (this.units < 0) ? null : Points.shown(this.units);
		}

		int steps() {
			return (this.tier == 0) ? 4 : this.tier;
		}

	}

	public @Nullable Tier tierBefore() {
		return Tier.of(this.from.tier());
	}

	public @Nullable Tier tierAfter() {
		return Tier.of(this.to.tier());
	}

	public @Nullable Double scoreBefore() {
		return this.from.shown();
	}

	public @Nullable Double scoreAfter() {
		return this.to.shown();
	}

	/**
	 * Combines this move with a later one of the same account.
	 */
	TierMove then(TierMove later) {
		List<Kind> all = Stream.concat(this.kinds.stream(), later.kinds.stream()).distinct().toList();
		return new TierMove(this.accountId, this.from, later.to, all, later.at,
				MoverText.way(tierBefore(), later.tierAfter()) + " in several moves; the last: " + later.text);
	}

	/**
	 * A key that grows with the change: by tiers, then by points.
	 */
	long size() {
		double points = Math
			.abs(Objects.requireNonNullElse(scoreAfter(), 0.0) - Objects.requireNonNullElse(scoreBefore(), 0.0));
		return ((long) Math.abs(this.from.steps() - this.to.steps()) << ScoreColumns.BITS) + Points.atLeast(points);
	}

}
