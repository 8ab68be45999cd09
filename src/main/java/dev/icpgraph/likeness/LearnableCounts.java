package dev.icpgraph.likeness;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Counts the data of one account at a time for learning a ranking, in more detail than a
 * footprint: by relation to technologies, role at events and direction of referrals.
 * Facts dated after today are ignored.
 */
final class LearnableCounts {

	/** The counts, in the order of {@link #count}. */
	static final List<AccountNumber> KINDS = AccountNumber.counts();

	/** Number of counts of people by state of the job. */
	private static final int PEOPLE = 3;

	private static final String SPONSORED = "SPONSORED";

	private final AccountCounts footprint;

	private final Links staff;

	private final Links jobs;

	private final Tenures tenures;

	private final Tenures tenuresOfPeople;

	private final List<Links> technologies;

	private final Links events;

	private final int sponsored;

	private final Links given;

	private final Links received;

	private final int today;

	LearnableCounts(LinksAsOf market) {
		Snapshot snapshot = market.snapshot();
		this.footprint = new AccountCounts(market);
		this.staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		this.jobs = snapshot.links(Relation.EMPLOYED_AT);
		this.tenures = new Tenures(this.staff, market.day());
		this.tenuresOfPeople = new Tenures(this.jobs, market.day());
		this.technologies = Relation.TO_TECHNOLOGIES.stream().map(snapshot::links).toList();
		this.events = market.links(Relation.PARTICIPATED_IN);
		this.sponsored = this.events.kinds().find(SPONSORED);
		this.given = market.links(Relation.REFERRED);
		this.received = market.backlinks(Relation.REFERRED);
		this.today = (int) market.day().toEpochDay();
	}

	/**
	 * Counts the data of an account. O(its links and the jobs of its people).
	 * @param counts receives the counts in the order of {@link #KINDS}
	 */
	void count(int account, int[] counts) {
		this.footprint.people(account, counts);
		int place = PEOPLE;
		counts[place++] = moved(account);
		for (Links links : this.technologies) {
			counts[place++] = links.degree(account);
		}
		counts[place++] = events(account, true);
		counts[place++] = events(account, false);
		counts[place++] = AccountCounts.distinct(this.given, account);
		counts[place] = AccountCounts.distinct(this.received, account);
	}

	/**
	 * Whether any count of an account is above 0. At most O(its jobs).
	 */
	boolean hasAny(int account) {
		return this.technologies.stream().anyMatch((links) -> links.degree(account) > 0)
				|| this.events.degree(account) > 0 || this.given.degree(account) > 0
				|| this.received.degree(account) > 0
				|| IntStream.range(this.staff.begin(account), this.staff.end(account)).anyMatch(this.tenures::begun);
	}

	/**
	 * Number of people with a job there and another one elsewhere, current or past.
	 */
	private int moved(int account) {
		int moved = 0;
		int before = -1;
		for (int position = this.staff.begin(account); position < this.staff.end(account); position++) {
			int person = this.staff.target(position);
			if (person != before && this.tenures.begun(position)) {
				before = person;
				moved += hadOtherJob(person, account) ? 1 : 0;
			}
		}
		return moved;
	}

	private boolean hadOtherJob(int person, int account) {
		for (int job = this.jobs.begin(person); job < this.jobs.end(person); job++) {
			if (this.jobs.target(job) != account && this.tenuresOfPeople.begun(job)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Number of events that the account sponsored, or that it took part in otherwise,
	 * each once.
	 */
	private int events(int account, boolean sponsoring) {
		int count = 0;
		int before = -1;
		for (int position = this.events.begin(account); position < this.events.end(account); position++) {
			boolean sponsor = this.sponsored >= 0 && this.events.kind(position) == this.sponsored;
			if (sponsor == sponsoring && this.events.target(position) != before) {
				before = this.events.target(position);
				count++;
			}
		}
		return count;
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

	/**
	 * The day that ages count from.
	 */
	int today() {
		return this.today;
	}

}
