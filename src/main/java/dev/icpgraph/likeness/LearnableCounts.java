package dev.icpgraph.likeness;

import java.util.List;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Counts the data of one account at a time for learning a ranking, in more detail than a
 * footprint: by relation to technologies, role at events and direction of referrals.
 */
final class LearnableCounts {

	/** The counts, in the order of {@link #count}. */
	static final List<AccountNumber> KINDS = AccountNumber.counts();

	private static final String SPONSORED = "SPONSORED";

	private final CountedLinks links;

	private final Links jobs;

	private final Tenures tenures;

	private final List<Links> technologies;

	private final int sponsored;

	private final int today;

	LearnableCounts(LinksAsOf market) {
		Snapshot snapshot = market.snapshot();
		this.links = new CountedLinks(market);
		this.jobs = snapshot.links(Relation.EMPLOYED_AT);
		this.tenures = new Tenures(this.jobs, market.day());
		this.technologies = Relation.TO_TECHNOLOGIES.stream().map(snapshot::links).toList();
		this.sponsored = this.links.events().kinds().find(SPONSORED);
		this.today = (int) market.day().toEpochDay();
	}

	/**
	 * Counts the data of an account. O(its links and the jobs of its people).
	 * @param counts receives the counts in the order of {@link #KINDS}
	 */
	void count(int account, int[] counts) {
		this.links.people(account, counts);
		int place = CountedLinks.PEOPLE;
		counts[place++] = moved(account);
		for (Links links : this.technologies) {
			counts[place++] = links.degree(account);
		}
		counts[place++] = events(account, true);
		counts[place++] = events(account, false);
		counts[place++] = this.links.given(account);
		counts[place] = this.links.received(account);
	}

	/**
	 * Whether any count of an account is above 0. At most O(its jobs).
	 */
	boolean hasAny(int account) {
		return this.links.hasAny(account);
	}

	/**
	 * Number of people with a job there and another one elsewhere, current or past.
	 */
	private int moved(int account) {
		Links staff = this.links.staff();
		int moved = 0;
		int before = -1;
		for (int position = staff.begin(account); position < staff.end(account); position++) {
			int person = staff.target(position);
			if (person != before && this.links.begun(position)) {
				before = person;
				moved += hadOtherJob(person, account) ? 1 : 0;
			}
		}
		return moved;
	}

	private boolean hadOtherJob(int person, int account) {
		for (int job = this.jobs.begin(person); job < this.jobs.end(person); job++) {
			if (this.jobs.target(job) != account && this.tenures.begun(job)) {
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
		Links events = this.links.events();
		int count = 0;
		int before = -1;
		for (int position = events.begin(account); position < events.end(account); position++) {
			boolean sponsor = this.sponsored >= 0 && events.kind(position) == this.sponsored;
			if (sponsor == sponsoring && events.target(position) != before) {
				before = events.target(position);
				count++;
			}
		}
		return count;
	}

	/**
	 * The last day that is known of the account, as {@link CountedLinks#latest}.
	 */
	int latest(int account) {
		return this.links.latest(account);
	}

	/**
	 * The day that ages count from.
	 */
	int today() {
		return this.today;
	}

}
