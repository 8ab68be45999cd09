package dev.icpgraph.scoring;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.listing.SearchWords;

/**
 * The lists that pages of matches are parts of. Many pages are parts of one list, so a
 * list is computed once and kept until others need its room: 4 bytes per account listed,
 * at most as much as four times all accounts.
 */
final class MatchLists {

	private static final int WHOLE_LISTS = 4;

	/**
	 * Share of accounts, as one in 16, from which on filtering the whole list is faster
	 * than sorting.
	 */
	private static final int MANY = 16;

	private final Scores scores;

	private final Cache<Listed, int[]> lists;

	MatchLists(Scores scores) {
		this.scores = scores;
		this.lists = Caffeine.newBuilder()
			.weigher((Listed _, int[] accounts) -> 1 + accounts.length)
			.maximumWeight(WHOLE_LISTS * (1L + scores.snapshot().accounts()))
			.build();
	}

	private record Listed(MatchOrder order, MatchWhere where, Audience audience) {
	}

	/**
	 * The accounts of an audience in order, best first; accounts outside the filters only
	 * with {@code outside}. Shared array; do not modify. O(n), O(1) if kept.
	 */
	int[] all(MatchOrder order, boolean outside, Audience audience) {
		if (order.equals(MatchOrder.BEST_FIRST) && !outside && audience == Audience.PROSPECTS) {
			return this.scores.assignment().order(AccountRole.PROSPECT);
		}
		MatchWhere where = outside ? MatchWhere.ALSO_OUTSIDE : MatchWhere.ANY;
		return this.lists.get(new Listed(order, where, audience), (_) -> ranked(order, members(outside, audience)));
	}

	/**
	 * The accounts among them that meet conditions. Shared array; do not modify. O(n)
	 * with conditions, O(1) if kept or without; with words O(accounts that the search
	 * finds), or O(n) if they are many.
	 * @param search finds accounts by words
	 */
	int[] of(MatchOrder order, MatchWhere where, Audience audience, Function<SearchWords, BitSet> search) {
		if (where.search() != null) {
			return found(search.apply(SearchWords.of(where.search())), order, where, audience);
		}
		int[] all = all(order, where.outside(), audience);
		return where.isAny() ? all : this.lists.get(new Listed(order, where, audience),
				(_) -> Arrays.stream(all).filter(where.predicate(this.scores)).toArray());
	}

	private int[] found(BitSet found, MatchOrder order, MatchWhere where, Audience audience) {
		if ((long) MANY * found.cardinality() > this.scores.snapshot().accounts()) {
			return Arrays.stream(of(order, where.withoutSearch(), audience, (_) -> found)).filter(found::get).toArray();
		}
		IntPredicate meets = where.predicate(this.scores);
		return ranked(order,
				found.stream()
					.filter((account) -> isMember(account, where.outside(), audience) && meets.test(account))
					.toArray());
	}

	private int[] members(boolean outside, Audience audience) {
		return IntStream.range(0, this.scores.snapshot().accounts())
			.filter((account) -> isMember(account, outside, audience))
			.toArray();
	}

	private boolean isMember(int account, boolean outside, Audience audience) {
		return audience.includes(this.scores.role(account)) && (outside || this.scores.tiers()[account] != 0);
	}

	private int[] ranked(MatchOrder order, int[] ascending) {
		return MatchOrderField.ranked(order.keys(this.scores), ascending);
	}

}
