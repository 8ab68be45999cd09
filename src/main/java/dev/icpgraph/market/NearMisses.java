package dev.icpgraph.market;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.RandomAccess;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;

/**
 * The accounts of an audience that a single filter keeps out of tier 1 or tier 2, best
 * score first, ties by account id. Excludes accounts that a filter removes by name,
 * accounts known by name only and accounts that an override brought in.
 */
final class NearMisses extends AbstractList<NearMiss> implements RandomAccess {

	private static final Ordering<NearMiss> BEST_FIRST = new Ordering<>("SCORE DESC", (it) -> it.score().value(),
			NearMiss::accountId);

	private static final Comparator<Cursor> ORDER = Comparator
		.comparing((Cursor cursor) -> (cursor.value() instanceof Double score) ? score : 0.0)
		.reversed()
		.thenComparing((cursor) -> cursor.id().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

	private final Scores scores;

	private final int[] accounts;

	private NearMisses(Scores scores, int[] accounts) {
		this.scores = scores;
		this.accounts = accounts;
	}

	/**
	 * Finds the near misses. O(accounts · filters + near misses · log near misses).
	 */
	static NearMisses of(Scores scores, Audience audience) {
		int[] accounts = scores.accounts(audience)
			.parallel()
			.filter((account) -> nearlyIn(scores, account))
			.boxed()
			.sorted(Comparator.comparingDouble((Integer account) -> scores.score(account).value())
				.reversed()
				.thenComparing(Comparator.naturalOrder()))
			.mapToInt((account) -> account)
			.toArray();
		return new NearMisses(scores, accounts);
	}

	private static boolean nearlyIn(Scores scores, int account) {
		long stopped = scores.stoppedBy(account);
		if (Long.bitCount(stopped) != 1 || scores.droppedAsNameOnly(account) || scores.tiers()[account] != 0) {
			return false;
		}
		Filter filter = scores.definition().filters().get(Long.numberOfTrailingZeros(stopped));
		return !filter.namesAccounts() && scores.score(account).tierByScore() != Tier.TIER_3;
	}

	Connection<NearMiss> page(PageRequest page) {
		return Connection.ofSorted(page, this, BEST_FIRST, ORDER);
	}

	@Override
	public NearMiss get(int index) {
		Score score = this.scores.score(this.accounts[index]);
		return new NearMiss(score, Long.numberOfTrailingZeros(this.scores.stoppedBy(score.account())));
	}

	@Override
	public int size() {
		return this.accounts.length;
	}

}
