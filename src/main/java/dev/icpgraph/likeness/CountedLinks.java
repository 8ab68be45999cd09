package dev.icpgraph.likeness;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Tenures;

/**
 * The people, technologies, events and referrals of one account at a time. Facts dated
 * after today are ignored.
 */
final class CountedLinks {

	/** Number of counts of people by state of the job: current, left, undated. */
	static final int PEOPLE = 3;

	private static final int CURRENT = 0;

	private static final int LEFT = 1;

	private static final int UNDATED = 2;

	/** Rank of a job that has not started; higher ranks end later. */
	private static final int NONE = -1;

	/** Place in the counts, by rank of the job: left, undated, current. */
	private static final int[] PLACES = { LEFT, UNDATED, CURRENT };

	private final Links staff;

	private final Tenures tenures;

	private final List<Links> technologies;

	private final Links events;

	private final Links given;

	private final Links received;

	CountedLinks(LinksAsOf market) {
		this.staff = market.snapshot().backlinks(Relation.EMPLOYED_AT);
		this.tenures = new Tenures(this.staff, market.day());
		this.technologies = market.technologies();
		this.events = market.links(Relation.PARTICIPATED_IN);
		this.given = market.links(Relation.REFERRED);
		this.received = market.backlinks(Relation.REFERRED);
	}

	/**
	 * Counts the people of an account, the first counts: each person by the job with the
	 * latest possible end. A person's jobs are adjacent in a row.
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

	/**
	 * Current and past jobs of people at accounts, and later ones.
	 */
	Links staff() {
		return this.staff;
	}

	/**
	 * Whether a job at a position in {@link #staff} has begun.
	 */
	boolean begun(int position) {
		return this.tenures.begun(position);
	}

	/**
	 * Number of technologies, once per relation to them.
	 */
	int technologies(int account) {
		int count = 0;
		for (Links links : this.technologies) {
			count += links.degree(account);
		}
		return count;
	}

	/**
	 * Events that accounts took part in.
	 */
	Links events() {
		return this.events;
	}

	/**
	 * Number of events that the account took part in.
	 */
	int events(int account) {
		return distinct(this.events, account);
	}

	/**
	 * Number of accounts that the account referred.
	 */
	int given(int account) {
		return distinct(this.given, account);
	}

	/**
	 * Number of accounts that referred the account.
	 */
	int received(int account) {
		return distinct(this.received, account);
	}

	private static int distinct(Links links, int account) {
		int count = 0;
		int before = -1;
		for (int position = links.begin(account); position < links.end(account); position++) {
			int target = links.target(position);
			count += (target != before) ? 1 : 0;
			before = target;
		}
		return count;
	}

	/**
	 * Whether the account has any link. At most O(its jobs).
	 */
	boolean hasAny(int account) {
		return this.technologies.stream().anyMatch((links) -> links.degree(account) > 0)
				|| this.events.degree(account) > 0 || this.given.degree(account) > 0
				|| this.received.degree(account) > 0
				|| IntStream.range(this.staff.begin(account), this.staff.end(account)).anyMatch(this.tenures::begun);
	}

	/**
	 * The last day on which a job of the account began or ended, or an event or referral
	 * of it took place; {@link Days#UNKNOWN} without any. Uses of technologies have no
	 * day in a snapshot. O(its links).
	 */
	int latest(int account) {
		int latest = Days.UNKNOWN;
		for (int job = this.staff.begin(account); job < this.staff.end(account); job++) {
			if (this.tenures.begun(job)) {
				latest = Math.max(latest, this.staff.day(job));
				latest = Math.max(latest, this.tenures.ended(job) ? this.staff.until(job) : Days.UNKNOWN);
			}
		}
		latest = Math.max(latest, latest(this.events, account));
		return Math.max(latest, Math.max(latest(this.given, account), latest(this.received, account)));
	}

	private static int latest(Links links, int account) {
		int latest = Days.UNKNOWN;
		for (int position = links.begin(account); position < links.end(account); position++) {
			latest = Math.max(latest, links.day(position));
		}
		return latest;
	}

}
