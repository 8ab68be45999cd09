package dev.icpgraph.feature;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.text.Dates;

/**
 * Whether a person with a wanted title started at the account, decaying from the latest.
 *
 * @param measure the criterion
 * @param staff jobs of people
 * @param period the period that counts, and its decay
 * @param titles the wanted titles among the traits
 * @param sought the people with these titles
 */
record HiredFeature(PeopleMeasure.Hired measure, Staff staff, DatedLinksFeature.Period period, BitSet titles,
		PeoplePredicate sought) implements Feature {

	static HiredFeature of(PeopleMeasure.Hired measure, Staff staff, int today, Fading fading) {
		BitSet titles = staff.traits().chosen(PersonTrait.TITLE, measure.titles());
		return new HiredFeature(measure, staff, new DatedLinksFeature.Period(today, measure.withinDays(), fading),
				titles, staff.traits().sought(Map.of(PersonTrait.TITLE, titles)));
	}

	@Override
	public Feature forAll() {
		return new HiredFeature(this.measure, this.staff, this.period, this.titles,
				this.staff.traits().listed(Map.of(PersonTrait.TITLE, this.titles)));
	}

	@Override
	public int value(int account) {
		CurrentJobs current = this.staff.current();
		boolean known = false;
		int latest = Links.UNKNOWN;
		for (int place = current.begin(account); place < current.end(account); place++) {
			int job = current.job(place);
			int since = this.staff.jobs().day(job);
			if (since != Links.UNKNOWN) {
				int person = this.staff.jobs().target(job);
				known |= this.sought.known().test(person);
				boolean hired = this.period.includes(since) && this.sought.wanted().test(person);
				latest = hired ? Math.max(latest, since) : latest;
			}
		}
		if (latest == Links.UNKNOWN) {
			return known ? 0 : UNKNOWN;
		}
		return Feature.fixed(this.period.fading().left(this.period.today() - latest));
	}

	@Override
	public String text(int account) {
		int value = value(account);
		if (value < 0) {
			return "no hire has both a title and a start date";
		}
		int[] hired = hired(account);
		return (hired.length == 0) ? this.measure.denied() : hire(hired[0]);
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		if (value(account) < 0) {
			return List.of();
		}
		int[] hired = hired(account);
		return List.of((hired.length == 0) ? this.staff.others(text(account), account)
				: this.staff.item(hire(hired[0]), hired[0]));
	}

	private String hire(int job) {
		String titles = String.join(" and ", this.staff.traits().labels(this.staff.jobs().target(job), this.titles));
		return "hired " + titles + Dates.on(Days.date(this.staff.jobs().day(job)));
	}

	/**
	 * The matching jobs, latest first.
	 */
	private int[] hired(int account) {
		Links jobs = this.staff.jobs();
		return this.staff.current(account)
			.filter((job) -> jobs.day(job) != Links.UNKNOWN && this.period.includes(jobs.day(job))
					&& this.sought.wanted().test(jobs.target(job)))
			.boxed()
			.sorted((one, other) -> Integer.compare(jobs.day(other), jobs.day(one)))
			.mapToInt(Integer::intValue)
			.toArray();
	}

}
