package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;

/**
 * The facts about a person's job at an account that a snapshot keeps.
 *
 * @param level level of the job
 * @param since first day, {@link Days#UNKNOWN} when unknown
 * @param until last day; {@link Days#OPEN} for a current job; {@link Days#UNKNOWN} if the
 * day, or whether the job is current, is unknown
 */
public record EmploymentFacts(Seniority level, int since, int until) {

	/**
	 * Reads the dates of {@code EMPLOYED_AT}.
	 * @param current whether the job is known to be current
	 */
	static EmploymentFacts of(Seniority level, @Nullable String since, @Nullable String until, boolean current) {
		return new EmploymentFacts(level, Days.of(since), current ? Days.OPEN : Days.of(until));
	}

}
