package dev.icpgraph.snapshot;

import java.time.LocalDate;

/**
 * Tells whether people work somewhere on a day. A job is a position in the links of
 * {@link Relation#EMPLOYED_AT}, from either end. A job without a start date has begun; a
 * job lasts through the day before its end date.
 */
public final class Tenures {

	private final Links jobs;

	private final int day;

	public Tenures(Links jobs, LocalDate day) {
		this.jobs = jobs;
		this.day = (int) day.toEpochDay();
	}

	/**
	 * Whether the job has begun; later jobs do not exist yet.
	 */
	public boolean begun(int job) {
		return this.jobs.day(job) <= this.day;
	}

	/**
	 * Whether the person is known to work there.
	 */
	public boolean current(int job) {
		// Selects instead of branching: the outcome is unpredictable in a loop over all
		// jobs.
		int until = this.jobs.until(job);
		int known = begun(job) ? until : Days.UNKNOWN;
		return known > this.day;
	}

	/**
	 * Whether the person is known to have left.
	 */
	public boolean ended(int job) {
		int until = this.jobs.until(job);
		return begun(job) && until != Links.UNKNOWN && until <= this.day;
	}

}
