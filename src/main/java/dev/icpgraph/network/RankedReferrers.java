package dev.icpgraph.network;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.RandomAccess;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Cursor;
import dev.icpgraph.api.Ordering;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Snapshot;

/**
 * All accounts that referred others, in {@link ReferrerOrder}, each created on access.
 */
final class RankedReferrers extends AbstractList<RankedReferrer> implements RandomAccess {

	private static final Ordering<RankedReferrer> ORDERING = new Ordering<>("BEST", RankedReferrers::place,
			RankedReferrer::accountId);

	private static final Comparator<Cursor> COMPARATOR = Comparator.comparing(Cursor::text)
		.thenComparing(Cursor::id, Names.ORDER);

	private final Snapshot snapshot;

	private final WonGraph won;

	private final ReferralCounts counts;

	private final int[] accounts;

	RankedReferrers(Snapshot snapshot, WonGraph won) {
		this.snapshot = snapshot;
		this.won = won;
		this.counts = new ReferralCounts(snapshot);
		this.accounts = new ReferrerOrder(snapshot, won, this.counts).accounts();
	}

	Connection<RankedReferrer> page(PageRequest page) {
		return Connection.ofSorted(page, this, ORDERING, COMPARATOR);
	}

	@Override
	public RankedReferrer get(int index) {
		int account = this.accounts[index];
		String id = this.snapshot.accountId(account);
		return new RankedReferrer(index + 1, id, this.counts.given(account), this.won.wonBy(id), this.won.usd(id),
				this.counts.chainsStarted(account), this.won.further(id));
	}

	@Override
	public int size() {
		return this.accounts.length;
	}

	/**
	 * Text that sorts in ranking order: larger numbers sort first.
	 */
	private static String place(RankedReferrer referrer) {
		double usd = Objects.requireNonNullElse(referrer.revenueUsd(), 0.0);
		return String.format(Locale.ROOT, "%010d/%020d/%010d/%010d", Integer.MAX_VALUE - referrer.customersWon(),
				Long.MAX_VALUE - Double.doubleToLongBits(usd), Integer.MAX_VALUE - referrer.chainsStarted(),
				Integer.MAX_VALUE - referrer.given());
	}

}
