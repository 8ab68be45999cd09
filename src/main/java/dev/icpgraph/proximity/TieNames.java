package dev.icpgraph.proximity;

import org.jspecify.annotations.Nullable;

/**
 * The names of the people of a tie and of their jobs, as far as known.
 *
 * @param here the person and the title at the account
 * @param own the person and the title at the best customer
 * @param there the other person and the title at the best customer
 */
record TieNames(JobName here, JobName own, JobName there) {

	static final TieNames NONE = new TieNames(JobName.UNKNOWN, JobName.UNKNOWN, JobName.UNKNOWN);

	/**
	 * The names of one job.
	 *
	 * @param person name of the person who holds it
	 */
	record JobName(@Nullable String person, @Nullable String title) {

		static final JobName UNKNOWN = new JobName(null, null);

	}

}
