package dev.icpgraph.proximity;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;

/**
 * An account with referrals that count: a best customer, an account that referred one, or
 * one that was referred by one.
 */
final class Referrer {

	private final int account;

	private final boolean best;

	private final int referrals;

	private final IntArrayList referredBest = new IntArrayList();

	private Source latest = new Source(-1, 0);

	private Source next = this.latest;

	/**
	 * Starts without ties to best customers.
	 * @param referrals number of accounts that it referred, each once
	 */
	Referrer(int account, boolean best, int referrals) {
		this.account = account;
		this.best = best;
		this.referrals = referrals;
	}

	/**
	 * Records that it referred a best customer.
	 */
	void referred(int customer) {
		this.referredBest.add(customer);
	}

	/**
	 * Records that a best customer referred it.
	 * @param recency weight by age, 0 to 1
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
	 * Best customers that it referred, in order of recording.
	 */
	IntList referredBest() {
		return this.referredBest;
	}

	/**
	 * The best customer, other than one account, with the strongest referral of it; -1
	 * without one.
	 */
	int customerWithout(int other) {
		return sourceWithout(other).customer();
	}

	/**
	 * Weight of that referral.
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
