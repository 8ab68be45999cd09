package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The jobs of a tie, identified by keys in the graph.
 *
 * @param here the person's job at the account
 * @param own the person's job at the best customer, if any
 * @param there the other person's job at the best customer, if any
 */
record TieJobs(PersonTie item, Tie tie, Job here, @Nullable Job own, @Nullable Job there) {

	static TieJobs of(PersonTie item) {
		Tie tie = item.tie();
		Snapshot snapshot = item.channel().context().snapshot();
		Jobs jobs = item.channel().jobs();
		return new TieJobs(item, tie, Job.of(snapshot, jobs, tie.here()),
				tie.knowEachOther() ? null : Job.of(snapshot, jobs, tie.own()),
				tie.throughAnother() ? Job.of(snapshot, jobs, tie.there()) : null);
	}

	List<Job> all() {
		List<Job> all = new ArrayList<>(List.of(this.here));
		if (this.own != null) {
			all.add(this.own);
		}
		if (this.there != null) {
			all.add(this.there);
		}
		return all;
	}

	/**
	 * The sentence with the names found for the jobs.
	 */
	String text(Map<Job, TieNames.JobName> names) {
		return this.item.text(this.tie,
				new TieNames(name(names, this.here), name(names, this.own), name(names, this.there)));
	}

	private static TieNames.JobName name(Map<Job, TieNames.JobName> names, @Nullable Job job) {
		TieNames.JobName name = (job != null) ? names.get(job) : null;
		return (name != null) ? name : TieNames.JobName.UNKNOWN;
	}

	/**
	 * The key of a job in the graph.
	 *
	 * @param person id in the graph
	 * @param account id in the graph
	 * @param since as in {@link Days}
	 */
	record Job(String person, String account, Seniority level, int since) {

		static Job of(Snapshot snapshot, Jobs jobs, int job) {
			return new Job(snapshot.names(NodeKind.PERSON).id(jobs.person(job)), snapshot.accountId(jobs.account(job)),
					jobs.level(job), jobs.since(job));
		}

		static Job of(String person, String account, @Nullable String seniority, @Nullable String title,
				@Nullable String since) {
			return new Job(person, account, Seniority.of(seniority, title), Days.of(since));
		}

	}

}
