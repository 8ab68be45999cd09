package dev.icpgraph.movement;

import java.util.Comparator;
import java.util.List;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.snapshot.Names;

import org.jspecify.annotations.Nullable;

/**
 * The data of a {@code tiers.changed} message.
 *
 * @param icp id of the ICP
 * @param version id of the version that was scored
 * @param cause cause of all its moves
 * @param moved number of accounts that moved
 * @param moves the largest moves, at most a hundred; the query {@code movers(icp)} lists
 * all
 */
record TiersChanged(String icp, String version, TierMove.Kind cause, int moved, List<Move> moves) {

	/** Receivers expect messages of at most about 20 KB. */
	private static final int MOST = 100;

	/**
	 * A move of an account.
	 *
	 * @param account its id
	 * @param tierBefore tier before; null outside the tiers
	 * @param tierAfter tier after; null outside the tiers
	 */
	record Move(String account, @Nullable Tier tierBefore, @Nullable Tier tierAfter) {

		static Move of(TierMove it) {
			return new Move(new GlobalId("Account", it.accountId()).encoded(), it.tierBefore(), it.tierAfter());
		}

	}

	static TiersChanged of(String icp, ScoreRuns.Run run) {
		List<Move> moves = run.moves()
			.stream()
			.sorted(Comparator.comparingLong(TierMove::size).reversed().thenComparing(TierMove::accountId, Names.ORDER))
			.limit(MOST)
			.map(Move::of)
			.toList();
		return new TiersChanged(new GlobalId("Icp", icp).encoded(), new GlobalId("IcpVersion", run.version()).encoded(),
				run.kind(), run.moves().size(), moves);
	}

}
