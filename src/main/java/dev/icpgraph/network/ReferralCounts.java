package dev.icpgraph.network;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Number of accounts that each account referred, and number of these that referred
 * others. Several referrals between two accounts count once; a referral of an account to
 * itself is ignored.
 *
 * <pre>
 * given  2 1 0       4 bytes per account
 * last   2 0 -1      4 bytes per account: one of its referred accounts
 * </pre>
 */
final class ReferralCounts {

	private final Links links;

	private final int[] given;

	private final int[] last;

	/**
	 * Counts all referrals. O(accounts + referrals).
	 */
	ReferralCounts(Snapshot snapshot) {
		this.links = snapshot.links(Relation.REFERRED);
		this.given = new int[snapshot.accounts()];
		this.last = new int[snapshot.accounts()];
		for (int account = 0; account < this.given.length; account++) {
			count(account);
		}
	}

	private void count(int account) {
		int before = account;
		this.last[account] = -1;
		for (int position = this.links.begin(account); position < this.links.end(account); position++) {
			int target = this.links.target(position);
			if (target != before && target != account) {
				this.given[account]++;
				this.last[account] = target;
			}
			before = target;
		}
	}

	int given(int account) {
		return this.given[account];
	}

	/**
	 * Number of accounts it referred that referred a third account. O(referrals of the
	 * account).
	 */
	int chainsStarted(int account) {
		int chains = 0;
		int before = account;
		for (int position = this.links.begin(account); position < this.links.end(account); position++) {
			int target = this.links.target(position);
			if (target != before && target != account && goesOn(account, target)) {
				chains++;
			}
			before = target;
		}
		return chains;
	}

	private boolean goesOn(int account, int referred) {
		return this.given[referred] > 1 || (this.given[referred] == 1 && this.last[referred] != account);
	}

}
