package dev.icpgraph.feature;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Tenures;

/**
 * Current jobs only, each person's first one at an account. Half of the known jobs have
 * ended.
 *
 * <pre>
 * jobs     account 0: 0 1 2   account 1: 3      0 and 3 are current
 * offsets  0                  1           2
 * current  0                  3                 4 bytes per account and per current job
 * </pre>
 */
final class CurrentJobs {

	private final int[] offsets;

	private final int[] current;

	private CurrentJobs(int[] offsets, int[] current) {
		this.offsets = offsets;
		this.current = current;
	}

	/**
	 * Selects the current jobs. O(jobs).
	 * @param jobs links from accounts to people
	 * @param today jobs that begin later do not exist yet
	 */
	static CurrentJobs of(Links jobs, LocalDate today) {
		Tenures tenures = new Tenures(jobs, today);
		int[] offsets = new int[jobs.rows() + 1];
		int[] current = new int[jobs.size()];
		int size = 0;
		for (int account = 0; account < jobs.rows(); account++) {
			int last = -1;
			for (int job = jobs.begin(account); job < jobs.end(account); job++) {
				if (tenures.current(job) && jobs.target(job) != last) {
					last = jobs.target(job);
					current[size++] = job;
				}
			}
			offsets[account + 1] = size;
		}
		return new CurrentJobs(offsets, Arrays.copyOf(current, size));
	}

	/**
	 * First place of an account.
	 */
	int begin(int account) {
		return this.offsets[account];
	}

	/**
	 * Place after the last of an account.
	 */
	int end(int account) {
		return this.offsets[account + 1];
	}

	/**
	 * The position in all jobs of the job at a place.
	 */
	int job(int place) {
		return this.current[place];
	}

	/**
	 * The current jobs of an account.
	 */
	IntStream of(int account) {
		return Arrays.stream(this.current, begin(account), end(account));
	}

}
