package dev.icpgraph.snapshot;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether people work somewhere on a day. A job is a position in the links of
 * {@link Relation#EMPLOYED_AT}, from either end. A job without a start date has begun; a
 * job lasts through the day before its end date.
 */
public final class Tenures {

	private final @Nullable Codes since;

	private final @Nullable Codes until;

	/** The highest code of a first day up to the day. */
	private final int lastBegun;

	/** The highest code of an end up to the day. */
	private final int lastEnded;

	public Tenures(Links jobs, LocalDate day) {
		LinkNumbers days = jobs.columns().days();
		LinkNumbers ends = jobs.columns().amounts();
		this.since = (days != null) ? days.codes() : null;
		this.until = (ends != null) ? ends.codes() : null;
		this.lastBegun = (days != null) ? days.lastCodeUpTo((int) day.toEpochDay()) : 0;
		this.lastEnded = (ends != null) ? ends.lastCodeUpTo((int) day.toEpochDay()) : 0;
	}

	/**
	 * Whether the job has begun; later jobs do not exist yet.
	 */
	public boolean begun(int job) {
		return this.since == null || this.since.get(job) <= this.lastBegun;
	}

	/**
	 * Whether the person is known to work there.
	 */
	public boolean current(int job) {
		// Selects instead of branching: the outcome is unpredictable in a loop over all
		// jobs.
		int until = code(job);
		int known = begun(job) ? until : 0;
		return known > this.lastEnded;
	}

	/**
	 * Whether the person is known to have left.
	 */
	public boolean ended(int job) {
		int until = code(job);
		return begun(job) && until > 0 && until <= this.lastEnded;
	}

	/**
	 * Code of the end of a job: as {@link LinkNumbers} have them, so in the order of the
	 * days, and 0 when unknown.
	 */
	private int code(int job) {
		return (this.until != null) ? this.until.get(job) : 0;
	}

}
