package dev.icpgraph.proximity;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;

/**
 * An account whose referrals say something, because it is a best customer, or referred
 * some, or was referred by some.
 */
final class Referrer {

	private final int account;

	private final boolean best;

	private final int referrals;

	private final IntArrayList referredBest = new IntArrayList();

	private Source latest = new Source(-1, 0);

	private Source next = this.latest;

	/**
	 * Nothing else is known of it yet.
	 * @param referrals accounts that it referred, each counted once
	 */
	Referrer(int account, boolean best, int referrals) {
		this.account = account;
		this.best = best;
		this.referrals = referrals;
	}

	/**
	 * It referred one of the best customers.
	 */
	void referred(int customer) {
		this.referredBest.add(customer);
	}

	/**
	 * One of the best customers referred it.
	 * @param recency how much that counts by its age, 0 to 1
	 */
	void wasReferredBy(int customer, double recency) {
		Source source = new Source(customer, recency);
		if (recency > this.latest.recency()) {
			this.next = this.latest;
			this.latest = source;
		}
		else if (recency > this.next.recency()) {
			this.next = source;
		}
	}

	int account() {
		return this.account;
	}

	boolean isBest() {
		return this.best;
	}

	int referrals() {
		return this.referrals;
	}

	/**
	 * Best customers that it referred, in the order they were told.
	 */
	IntList referredBest() {
		return this.referredBest;
	}

	/**
	 * The best customer, other than one account, whose referral of it counts most; -1
	 * when there is none.
	 */
	int customerWithout(int other) {
		return sourceWithout(other).customer();
	}

	/**
	 * How much that referral counts.
	 */
	double recencyWithout(int other) {
		return sourceWithout(other).recency();
	}

	private Source sourceWithout(int other) {
		return (this.latest.customer() == other) ? this.next : this.latest;
	}

	private record Source(int customer, double recency) {

	}

}
