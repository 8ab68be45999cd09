package dev.icpgraph.snapshot;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.icpgraph.graph.Seniority;

/**
 * The people of a synthetic market: three for each account, with four jobs and five
 * acquaintances among every three of them. As in real lists of jobs, the largest
 * employers have most people, and most accounts have few or none (Zipf's law with
 * exponent 0.9), half of the dates are missing, and some people know hundreds of others.
 * Half of the acquaintances were colleagues.
 */
final class SyntheticPeople {

	private static final int FIRST_DAY = (int) LocalDate.of(2000, 1, 1).toEpochDay();

	private static final int DAYS = 26 * 365;

	/** Ten equal shares. */
	private static final Seniority[] LEVELS = { Seniority.C_LEVEL, Seniority.VP, Seniority.DIRECTOR, Seniority.MANAGER,
			Seniority.UNKNOWN, Seniority.OTHER, Seniority.OTHER, Seniority.OTHER, Seniority.OTHER, Seniority.OTHER };

	private final SplittableRandom random = new SplittableRandom(7);

	private final int accounts;

	private final int people;

	SyntheticPeople(int accounts) {
		this.accounts = accounts;
		this.people = Math.multiplyExact(3, accounts);
	}

	int people() {
		return this.people;
	}

	/**
	 * Adds the links of people.
	 */
	void addTo(Map<Relation, Links> links) {
		Links jobs = jobs();
		links.put(Relation.EMPLOYED_AT, jobs);
		links.put(Relation.KNOWS, acquaintances(jobs, jobs.reversed(this.accounts)));
	}

	private Links jobs() {
		LinkCollector jobs = new LinkCollector(false);
		for (int person = 0; person < this.people; person++) {
			int began = FIRST_DAY + this.random.nextInt(DAYS);
			boolean more = this.random.nextInt(4) == 0;
			add(jobs, person, began, !more && this.random.nextInt(3) > 0);
			while (more) {
				began += 200 + this.random.nextInt(1500);
				more = this.random.nextInt(4) == 0;
				add(jobs, person, began, !more && this.random.nextInt(3) > 0);
			}
		}
		return jobs.links(ranks(this.people), ranks(this.accounts));
	}

	private void add(LinkCollector jobs, int person, int began, boolean current) {
		Seniority level = LEVELS[this.random.nextInt(LEVELS.length)];
		int since = this.random.nextBoolean() ? began : Links.UNKNOWN;
		int until = current ? Days.OPEN
				: (this.random.nextBoolean() ? began + 200 + this.random.nextInt(1500) : Links.UNKNOWN);
		jobs.add(person, spread(popular(this.accounts, 0.9), this.accounts),
				(level == Seniority.UNKNOWN) ? null : level.name(), since, until);
	}

	private Links acquaintances(Links jobs, Links staff) {
		LinkCollector acquaintances = new LinkCollector(false);
		long pairs = 5L * this.accounts;
		for (long pair = 0; pair < pairs; pair++) {
			int one = spread(popular(this.people, 0.5), this.people);
			int other = this.random.nextBoolean() ? colleague(one, jobs, staff)
					: spread(popular(this.people, 0.5), this.people);
			if (one != other) {
				int day = this.random.nextBoolean() ? FIRST_DAY + this.random.nextInt(DAYS) : Links.UNKNOWN;
				acquaintances.add(one, other, null, day, Links.UNKNOWN);
				acquaintances.add(other, one, null, day, Links.UNKNOWN);
			}
		}
		return acquaintances.links(ranks(this.people), ranks(this.people));
	}

	private int colleague(int person, Links jobs, Links staff) {
		int account = jobs.target(jobs.begin(person) + this.random.nextInt(jobs.degree(person)));
		return staff.target(staff.begin(account) + this.random.nextInt(staff.degree(account)));
	}

	/**
	 * A number below a bound, where lower numbers are more likely: as 1 / (number +
	 * 5)^exponent.
	 */
	private int popular(int bound, double exponent) {
		double low = Math.pow(5, 1 - exponent);
		double high = Math.pow(bound + 5, 1 - exponent);
		return (int) Math.min(bound - 1,
				Math.pow(low + this.random.nextDouble() * (high - low), 1 / (1 - exponent)) - 5);
	}

	/**
	 * A permutation of the numbers below the bound, so that popular ones are not
	 * neighbors.
	 */
	private static int spread(int number, int bound) {
		return (int) (number * 7_368_787L % bound);
	}

	private static Ranks ranks(int count) {
		return new Ranks(IntStream.range(0, count).toArray(), count);
	}

}
