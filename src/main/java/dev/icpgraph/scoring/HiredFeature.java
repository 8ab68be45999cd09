package dev.icpgraph.scoring;

import java.util.BitSet;
import java.util.List;

import dev.icpgraph.icp.PeopleMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.PersonTrait;

/**
 * Whether someone with a wanted title began to work in the account, fading from the
 * latest.
 */
final class HiredFeature implements Feature {

	private final PeopleMeasure.Hired measure;

	private final Staff staff;

	private final DatedLinksFeature.Period period;

	private final BitSet titles;

	private final BitSet wanted;

	HiredFeature(PeopleMeasure.Hired measure, Staff staff, int today, Fading fading) {
		this.measure = measure;
		this.staff = staff;
		this.period = new DatedLinksFeature.Period(today, measure.withinDays(), fading);
		this.titles = staff.all(PersonTrait.TITLE);
		this.wanted = staff.chosen(PersonTrait.TITLE, measure.titles());
	}

	@Override
	public int value(int account) {
		boolean known = false;
		int latest = Links.UNKNOWN;
		for (int job = this.staff.jobs().begin(account); job < this.staff.jobs().end(account); job++) {
			int since = this.staff.jobs().day(job);
			if (since != Links.UNKNOWN && this.staff.counts(account, job)) {
				int person = this.staff.jobs().target(job);
				known |= this.staff.has(person, this.titles);
				boolean hired = this.period.includes(since) && this.staff.has(person, this.wanted);
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
			return "of nobody there both title and first day are known";
		}
		int[] hired = hired(account);
		return (hired.length == 0) ? "not: " + this.measure.describe() : told(hired[0]);
	}

	@Override
	public List<Ground> grounds(int account) {
		if (value(account) < 0) {
			return List.of();
		}
		int[] hired = hired(account);
		return List.of((hired.length == 0) ? this.staff.others(text(account), account)
				: this.staff.ground(told(hired[0]), hired[0]));
	}

	private String told(int job) {
		String titles = String.join(" and ", this.staff.labels(this.staff.jobs().target(job), this.wanted));
		return "hired " + titles + Phrases.on(this.staff.jobs().day(job));
	}

	/**
	 * The jobs that count, the latest first.
	 */
	private int[] hired(int account) {
		Links jobs = this.staff.jobs();
		return this.staff.current(account)
			.filter((job) -> jobs.day(job) != Links.UNKNOWN && this.period.includes(jobs.day(job))
					&& this.staff.has(jobs.target(job), this.wanted))
			.boxed()
			.sorted((one, other) -> Integer.compare(jobs.day(other), jobs.day(one)))
			.mapToInt(Integer::intValue)
			.toArray();
	}

}
