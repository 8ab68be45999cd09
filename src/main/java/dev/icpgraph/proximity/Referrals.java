package dev.icpgraph.proximity;

import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Relation;

/**
 * Referrals between accounts. Of several referrals between two accounts only the
 * strongest counts; a referral of an account to itself is ignored.
 */
final class Referrals {

	private final Links given;

	private final Links received;

	private final Recency recency;

	Referrals(LinksAsOf market, Recency recency) {
		this.given = market.links(Relation.REFERRED);
		this.received = market.backlinks(Relation.REFERRED);
		this.recency = recency;
	}

	/**
	 * By account: 0 when it referred or was referred, else -1.
	 */
	int[] knowledge() {
		int[] knowledge = new int[this.given.rows()];
		int[] given = this.given.offsets();
		int[] received = this.received.offsets();
		AccountRanges.forEach(knowledge.length, (from, to) -> {
			for (int account = from; account < to; account++) {
				int referrals = given[account + 1] - given[account] + received[account + 1] - received[account];
				// Branch-free, since it is unpredictable which accounts have data.
				knowledge[account] = (referrals - 1) >> 31;
			}
		});
		return knowledge;
	}

	/**
	 * Passes each account that an account referred.
	 */
	void forEachGiven(int account, Each each) {
		forEach(this.given, account, each);
	}

	/**
	 * Passes each account that referred an account.
	 */
	void forEachReceived(int account, Each each) {
		forEach(this.received, account, each);
	}

	/**
	 * Number of accounts that an account referred, each once.
	 */
	int countGiven(int account) {
		int count = 0;
		int before = account;
		for (int position = this.given.begin(account); position < this.given.end(account); position++) {
			int target = this.given.target(position);
			count += (target != before && target != account) ? 1 : 0;
			before = target;
		}
		return count;
	}

	private void forEach(Links links, int account, Each each) {
		int end = links.end(account);
		int position = links.begin(account);
		while (position < end) {
			int other = links.target(position);
			int day = links.day(position);
			for (position++; position < end && links.target(position) == other; position++) {
				day = counting(day, links.day(position));
			}
			if (other != account) {
				each.referral(other, day, this.recency.of(day));
			}
		}
	}

	private int counting(int day, int other) {
		return (this.recency.of(other) > this.recency.of(day)) ? other : day;
	}

	/**
	 * The action for each other side of an account's referrals.
	 */
	interface Each {

		/**
		 * Takes one referral.
		 * @param day as in {@link dev.icpgraph.snapshot.Days}
		 * @param recency weight by age, 0 to 1
		 */
		void referral(int other, int day, double recency);

	}

}
