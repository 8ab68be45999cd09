package dev.icpgraph.snapshot;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;

/**
 * What a snapshot keeps of a time that a person works or worked at an account.
 *
 * @param level of the role
 * @param since first day, {@link Days#UNKNOWN} when unknown
 * @param until last day; {@link Days#OPEN} while it lasts; {@link Days#UNKNOWN} when
 * unknown, also when it is not known whether it lasts
 */
record EmploymentFacts(Seniority level, int since, int until) {

	/**
	 * Reads the dates of {@code EMPLOYED_AT}.
	 * @param current whether it is known to last
	 */
	static EmploymentFacts of(Seniority level, @Nullable String since, @Nullable String until, boolean current) {
		return new EmploymentFacts(level, Days.of(since), current ? Days.OPEN : Days.of(until));
	}

}
