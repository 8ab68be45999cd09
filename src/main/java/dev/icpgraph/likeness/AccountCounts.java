package dev.icpgraph.likeness;

import java.util.List;

import dev.icpgraph.snapshot.LinksAsOf;

/**
 * Counts the data of one account at a time, for the counts of a footprint that every
 * account has.
 */
final class AccountCounts {

	/** The counts, in the order of {@link #count}. */
	static final List<FootprintKind> KINDS = List.of(FootprintKind.CURRENT_PEOPLE, FootprintKind.FORMER_PEOPLE,
			FootprintKind.UNDATED_PEOPLE, FootprintKind.TECHNOLOGIES, FootprintKind.EVENTS, FootprintKind.REFERRALS);

	private final CountedLinks links;

	AccountCounts(LinksAsOf market) {
		this.links = new CountedLinks(market);
	}

	/**
	 * Counts the data of an account. O(its links).
	 * @param counts receives the counts in the order of {@link #KINDS}
	 */
	void count(int account, int[] counts) {
		this.links.people(account, counts);
		int place = CountedLinks.PEOPLE;
		counts[place++] = this.links.technologies(account);
		counts[place++] = this.links.events(account);
		counts[place] = this.links.given(account) + this.links.received(account);
	}

}
