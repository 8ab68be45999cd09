package dev.icpgraph.proximity;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Strength of the paths by which people tie accounts to one best customer.
 *
 * <pre>
 * x = path · role · recency · min(1, √(200 / people of the customer))
 *       · [ for acquaintances: min(1, √(150 / contacts)) of either ]
 * role     the larger of the two ends
 * recency  2^(-years since the first of the two ends was left / 5)
 * </pre>
 *
 * Not thread-safe.
 */
final class Ties {

	/**
	 * Number of the customer's people per batch, so that their data stays in the cache.
	 */
	private static final int AT_ONCE = 64;

	private final Jobs jobs;

	private final Links knows;

	private final PeopleSettings settings;

	private final int customer;

	private final int today;

	private final int[] insiders;

	private final double crowd;

	private @Nullable Colleagues colleagues;

	Ties(ProximityContext context, Jobs jobs, PeopleSettings settings, int customer) {
		this.today = (int) context.today().toEpochDay();
		this.jobs = jobs;
		this.knows = context.snapshot().links(Relation.KNOWS);
		this.settings = settings;
		this.customer = customer;
		this.insiders = jobs.people(customer);
		this.crowd = settings.crowd(Math.max(1, this.insiders.length));
	}

	/**
	 * All paths from the customer's people outward; several may belong to the same
	 * person.
	 */
	void outward(Found found) {
		for (int from = 0; from < this.insiders.length; from += AT_ONCE) {
			int to = Math.min(this.insiders.length, from + AT_ONCE);
			outward(Arrays.copyOfRange(this.insiders, from, to), found);
		}
	}

	private void outward(int[] insiders, Found found) {
		Careers theirs = new Careers(this.jobs, insiders);
		Acquaintances known = acquaintances(insiders);
		Careers others = new Careers(this.jobs, known.others());
		for (int insider = 0; insider < insiders.length; insider++) {
			own(theirs, insider, found);
			for (int other = known.begin(insider); other < known.end(insider); other++) {
				through(others, other, theirs, insider, known.company(other), found);
			}
		}
	}

	/**
	 * All paths of one person.
	 */
	void of(int person, Found found) {
		int[] alone = { person };
		Careers career = new Careers(this.jobs, alone);
		Acquaintances known = acquaintances(alone);
		Careers others = new Careers(this.jobs, known.others());
		own(career, 0, found);
		for (int other = known.begin(0); other < known.end(0); other++) {
			through(career, 0, others, other, known.company(other), found);
		}
	}

	private Acquaintances acquaintances(int[] people) {
		return new Acquaintances(this.knows, people, this.settings, this.today);
	}

	/**
	 * The paths of a person who was at both.
	 */
	private void own(Careers careers, int person, Found found) {
		for (int own = careers.begin(person); own < careers.end(person); own++) {
			if (careers.account(own) == this.customer) {
				for (int here = careers.begin(person); here < careers.end(person); here++) {
					if (careers.account(here) != this.customer) {
						alone(careers, person, here, own, found);
						if (careers.current(here)) {
							together(careers, person, here, own, found);
						}
					}
				}
			}
		}
	}

	private void alone(Careers careers, int person, int here, int own, Found found) {
		double path = this.settings.paths().own(careers.current(here), careers.current(own));
		double role = Math.max(careers.role(here), careers.role(own));
		double recency = Math.min(careers.recency(here), careers.recency(own));
		report(found, careers.person(person), careers.job(here), careers.job(own), Tie.NONE, path * role * recency);
	}

	private void together(Careers careers, int person, int here, int own, Found found) {
		int left = careers.current(own) ? Days.OPEN : this.jobs.until(careers.job(own));
		int there = colleagues().highestWith(careers.person(person), left);
		if (there != Tie.NONE) {
			double role = Math.max(careers.role(here), this.jobs.role(there));
			double recency = Math.min(careers.recency(here), careers.recency(own));
			report(found, careers.person(person), careers.job(here), careers.job(own), there,
					this.settings.paths().workedTogether() * role * recency);
		}
	}

	/**
	 * The paths through two people who know each other.
	 */
	private void through(Careers careers, int person, Careers insiders, int insider, double company, Found found) {
		if (company == 0) {
			return;
		}
		for (int there = insiders.begin(insider); there < insiders.end(insider); there++) {
			if (insiders.account(there) == this.customer) {
				for (int here = careers.begin(person); here < careers.end(person); here++) {
					if (careers.account(here) != this.customer) {
						double path = this.settings.paths().through(careers.current(here), insiders.current(there));
						double role = Math.max(careers.role(here), insiders.role(there));
						double recency = Math.min(careers.recency(here), insiders.recency(there));
						report(found, careers.person(person), careers.job(here), Tie.NONE, insiders.job(there),
								path * role * recency * company);
					}
				}
			}
		}
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
	 * The action for a path; see {@link Tie}.
	 */
	interface Found {

		void tie(int person, int here, int own, int there, int bits);

	}

}
