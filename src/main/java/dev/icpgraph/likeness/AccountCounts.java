package dev.icpgraph.likeness;

import java.util.List;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Counts the data of one account at a time, for the counts of a footprint that every
 * account has. Facts dated after today are ignored.
 */
final class AccountCounts {

	/** The counts, in the order of {@link #count}. */
	static final List<FootprintKind> KINDS = List.of(FootprintKind.CURRENT_PEOPLE, FootprintKind.FORMER_PEOPLE,
			FootprintKind.UNDATED_PEOPLE, FootprintKind.TECHNOLOGIES, FootprintKind.EVENTS, FootprintKind.REFERRALS);

	private static final int CURRENT = 0;

	private static final int LEFT = 1;

	private static final int UNDATED = 2;

	private static final int TECHNOLOGIES = 3;

	private static final int EVENTS = 4;

	private static final int REFERRALS = 5;

	/** Rank of a job that has not started; higher ranks end later. */
	private static final int NONE = -1;

	/** Place in the counts, by rank of the job: left, undated, current. */
	private static final int[] PLACES = { LEFT, UNDATED, CURRENT };

	private final Tenures tenures;

	private final Links staff;

	private final List<Links> technologies;

	private final Links events;

	private final Links given;

	private final Links received;

	AccountCounts(LinksAsOf market) {
		Snapshot snapshot = market.snapshot();
		this.staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		this.tenures = new Tenures(this.staff, market.day());
		this.technologies = market.technologies();
		this.events = market.links(Relation.PARTICIPATED_IN);
		this.given = market.links(Relation.REFERRED);
		this.received = market.backlinks(Relation.REFERRED);
	}

	/**
	 * Counts the data of an account. O(its links).
	 * @param counts receives the counts in the order of {@link #KINDS}
	 */
	void count(int account, int[] counts) {
		people(account, counts);
		counts[TECHNOLOGIES] = 0;
		for (Links links : this.technologies) {
			counts[TECHNOLOGIES] += links.degree(account);
		}
		counts[EVENTS] = distinct(this.events, account);
		counts[REFERRALS] = distinct(this.given, account) + distinct(this.received, account);
	}

	/**
	 * Counts the people of an account, the first three counts: each person by the job
	 * with the latest possible end. A person's jobs are adjacent in a row.
	 */
	void people(int account, int[] counts) {
		counts[CURRENT] = 0;
		counts[LEFT] = 0;
		counts[UNDATED] = 0;
		int end = this.staff.end(account);
		int position = this.staff.begin(account);
		while (position < end) {
			int person = this.staff.target(position);
			int most = NONE;
			for (; position < end && this.staff.target(position) == person; position++) {
				most = Math.max(most, rank(position));
			}
			if (most != NONE) {
				counts[PLACES[most]]++;
			}
		}
	}

	private int rank(int position) {
		if (!this.tenures.begun(position)) {
			return NONE;
		}
		return this.tenures.current(position) ? 2 : this.tenures.ended(position) ? 0 : 1;
	}

	static int distinct(Links links, int account) {
		int count = 0;
		int before = -1;
		for (int position = links.begin(account); position < links.end(account); position++) {
			int target = links.target(position);
			count += (target != before) ? 1 : 0;
			before = target;
		}
		return count;
	}

}
