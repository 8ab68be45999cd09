package dev.icpgraph.proximity;

import org.jspecify.annotations.Nullable;

/**
 * What the people of a tie and their jobs are called, as far as that is known.
 *
 * @param here the person and the title at the account
 * @param own the person and the title at the best customer
 * @param there the other one and the title at the best customer
 */
record TieNames(JobName here, JobName own, JobName there) {

	static final TieNames NONE = new TieNames(JobName.UNKNOWN, JobName.UNKNOWN, JobName.UNKNOWN);

	/**
	 * What one job is called.
	 *
	 * @param person the name of who has it
	 */
	record JobName(@Nullable String person, @Nullable String title) {

		static final JobName UNKNOWN = new JobName(null, null);

	}

}
