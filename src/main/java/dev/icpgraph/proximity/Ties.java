package dev.icpgraph.proximity;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;

/**
 * How strong the ways are in which people tie accounts to one best customer.
 *
 * <pre>
 * x = path · role · recency · min(1, √(200 / people of the customer))
 *       · [ for those who know each other: min(1, √(150 / contacts)) of either ]
 * role     the larger of the two ends
 * recency  2^(-years since the first of the two ends was left / 5)
 * </pre>
 *
 * Not safe for use by several threads.
 */
final class Ties {

	private final Jobs jobs;

	private final Links knows;

	private final PeopleSettings settings;

	private final int customer;

	private final int today;

	private final double crowd;

	private @Nullable Colleagues colleagues;

	Ties(Vantage vantage, Jobs jobs, PeopleSettings settings, int customer) {
		this.today = (int) vantage.today().toEpochDay();
		this.jobs = jobs;
		this.knows = vantage.snapshot().links(Relation.KNOWS);
		this.settings = settings;
		this.customer = customer;
		this.crowd = settings.crowd(Math.max(1, people()));
	}

	/**
	 * How many people are known to work or have worked at the customer.
	 */
	private int people() {
		Links staff = this.jobs.staff();
		int people = 0;
		int before = -1;
		for (int position = staff.begin(this.customer); position < staff.end(this.customer); position++) {
			if (staff.target(position) != before && this.jobs.begunAt(position)) {
				before = staff.target(position);
				people++;
			}
		}
		return people;
	}

	/**
	 * All ways from the customer's people outward, some of them the same person's.
	 */
	void outward(Found found) {
		Links staff = this.jobs.staff();
		int before = -1;
		for (int position = staff.begin(this.customer); position < staff.end(this.customer); position++) {
			int insider = staff.target(position);
			if (insider != before) {
				own(insider, found);
				for (int at = this.knows.begin(insider); at < this.knows.end(insider); at++) {
					through(this.knows.target(at), at, insider, found);
				}
				before = insider;
			}
		}
	}

	/**
	 * All ways of one person.
	 */
	void of(int person, Found found) {
		own(person, found);
		for (int at = this.knows.begin(person); at < this.knows.end(person); at++) {
			through(person, at, this.knows.target(at), found);
		}
	}

	/**
	 * The ways of someone who was at both.
	 */
	private void own(int person, Found found) {
		for (int own = this.jobs.begin(person); own < this.jobs.end(person); own++) {
			if (at(own)) {
				for (int here = this.jobs.begin(person); here < this.jobs.end(person); here++) {
					if (elsewhere(here)) {
						alone(person, here, own, found);
						if (this.jobs.current(here)) {
							together(person, here, own, found);
						}
					}
				}
			}
		}
	}

	private void alone(int person, int here, int own, Found found) {
		double path = this.settings.paths().own(this.jobs.current(here), this.jobs.current(own));
		double role = Math.max(this.jobs.role(here), this.jobs.role(own));
		report(found, person, here, own, Tie.NONE, path * role * recency(here, own));
	}

	private void together(int person, int here, int own, Found found) {
		int left = this.jobs.current(own) ? Days.OPEN : this.jobs.until(own);
		int there = colleagues().highestWith(person, left);
		if (there != Tie.NONE) {
			double role = Math.max(this.jobs.role(here), this.jobs.role(there));
			report(found, person, here, own, there, this.settings.paths().workedTogether() * role * recency(here, own));
		}
	}

	/**
	 * The ways through two who know each other.
	 * @param at where the acquaintance stands
	 */
	private void through(int person, int at, int insider, Found found) {
		double company = this.settings.company(this.knows.degree(person))
				* this.settings.company(this.knows.degree(insider));
		if (company == 0 || this.knows.day(at) > this.today) {
			return;
		}
		for (int there = this.jobs.begin(insider); there < this.jobs.end(insider); there++) {
			if (at(there)) {
				for (int here = this.jobs.begin(person); here < this.jobs.end(person); here++) {
					if (elsewhere(here)) {
						double path = this.settings.paths().through(this.jobs.current(here), this.jobs.current(there));
						double role = Math.max(this.jobs.role(here), this.jobs.role(there));
						report(found, person, here, Tie.NONE, there, path * role * recency(here, there) * company);
					}
				}
			}
		}
	}

	private boolean at(int job) {
		return this.jobs.account(job) == this.customer && this.jobs.begun(job);
	}

	private boolean elsewhere(int job) {
		return this.jobs.account(job) != this.customer && this.jobs.begun(job);
	}

	private double recency(int here, int there) {
		return Math.min(this.jobs.recency(here), this.jobs.recency(there));
	}

	private void report(Found found, int person, int here, int own, int there, double strength) {
		int bits = FixedPoint.bits(strength * this.crowd);
		if (bits > 0) {
			found.tie(person, here, own, there, bits);
		}
	}

	private Colleagues colleagues() {
		if (this.colleagues == null) {
			this.colleagues = new Colleagues(this.jobs, this.customer);
		}
		return this.colleagues;
	}

	/**
	 * What is done with a way; see {@link Tie}.
	 */
	interface Found {

		void tie(int person, int here, int own, int there, int bits);

	}

}
