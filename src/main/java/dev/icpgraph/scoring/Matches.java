package dev.icpgraph.scoring;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.RandomAccess;
import java.util.function.IntToLongFunction;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.snapshot.Names;

/**
 * Pages through scored accounts without loading them, by filtering an order of dense ids.
 */
public final class Matches {

	private Matches() {
	}

	/**
	 * A page of the matching accounts of an audience. O(log n + page) once the list is
	 * kept, as {@link MatchLists} says.
	 * @param search finds accounts by words
	 */
	static Connection<Score> page(Scores scores, Audience audience, MatchWhere where, MatchOrder order,
			PageRequest page, Function<SearchWords, BitSet> search) {
		where.checkAgainst(audience);
		List<Score> sorted = new Listing(scores, scores.lists().of(order, where, audience, search));
		Comparator<Cursor> comparator = Comparator.comparingLong(Cursor::number)
			.reversed()
			.thenComparing(Cursor::id, Names.ORDER);
		IntToLongFunction keys = order.keys(scores);
		Ordering<Score> ordering = new Ordering<>(order.field() + " " + order.direction(),
				(score) -> keys.applyAsLong(score.account()), Score::accountId);
		return Connection.ofSorted(page, sorted, ordering, comparator);
	}

	/**
	 * The prospects that pass every filter and rank first, in their order.
	 */
	public static List<Score> best(Scores scores, int most) {
		int[] ranked = scores.lists().all(MatchOrder.BEST_FIRST, false, Audience.PROSPECTS);
		return Arrays.stream(ranked).limit(most).mapToObj(scores::score).toList();
	}

	/** The accounts as scores, each created on access. */
	private static final class Listing extends AbstractList<Score> implements RandomAccess {

		private final Scores scores;

		private final int[] accounts;

		Listing(Scores scores, int[] accounts) {
			this.scores = scores;
			this.accounts = accounts;
		}

		@Override
		public Score get(int index) {
			return this.scores.score(this.accounts[index]);
		}

		@Override
		public int size() {
			return this.accounts.length;
		}

	}

}
