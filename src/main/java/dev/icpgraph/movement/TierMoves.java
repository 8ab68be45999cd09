package dev.icpgraph.movement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.Names;

/**
 * Pages through recorded moves, largest change first: by tiers, then by points, then by
 * account id.
 */
final class TierMoves {

	private static final Ordering<TierMove> LARGEST_FIRST = new Ordering<>("MOVE DESC", TierMove::size,
			TierMove::accountId);

	private static final Comparator<Cursor> ORDER = Comparator.comparingLong(Cursor::number)
		.reversed()
		.thenComparing(Cursor::id, Names.ORDER);

	private TierMoves() {
	}

	static Connection<TierMove> page(Collection<TierMove> moves, PageRequest page) {
		List<TierMove> sorted = moves.stream()
			.sorted(Comparator.comparingLong(TierMove::size).reversed().thenComparing(TierMove::accountId, Names.ORDER))
			.toList();
		return Connection.ofSorted(page, sorted, LARGEST_FIRST, ORDER);
	}

}
