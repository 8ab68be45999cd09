package dev.icpgraph.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.icp.Approval;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.persona.Job;
import dev.icpgraph.persona.Persona;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.RankedMatches;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.text.English;

/**
 * The subject of a document.
 *
 * @param icp the ICP of the version
 * @param version the version to describe
 * @param scores scores of the whole market under that version
 * @param personas personas of the ICP
 * @param jobs jobs to be done of the ICP
 * @param refreshDue date of the next publication; null before the first
 * @param watchers sources of warnings about it
 * @param proven whether the customers that it describes prove product-market fit
 */
record Subject(Icp icp, IcpVersion version, Scores scores, List<Persona> personas, List<Job> jobs,
		@Nullable LocalDate refreshDue, List<IcpWarnings> watchers, boolean proven) {

	/**
	 * A title, marked as a hypothesis if the ICP is one.
	 */
	String titled(String title) {
		return (this.scores.hypothesis() == null && this.proven) ? title : title + " (hypothesis)";
	}

	/**
	 * The points to reconsider about this version.
	 */
	List<String> warnings() {
		Icp described = this.icp.asOf(this.version);
		return this.watchers.stream().flatMap((watcher) -> watcher.of(described).stream()).toList();
	}

	/**
	 * The best prospects of tier 1.
	 */
	List<Score> prospects(int most) {
		return tierOne().limit(most).toList();
	}

	/**
	 * The prospects of tier 1, best first.
	 */
	Stream<Score> tierOne() {
		return RankedMatches.of(this.scores, Audience.PROSPECTS, Set.of(Tier.TIER_1));
	}

	/**
	 * The version and its approvers.
	 */
	String state() {
		if (this.version.publishedAt() == null) {
			return "Draft " + this.version.number() + ", not approved yet";
		}
		Approval approval = this.version.approvedBy();
		List<String> approvers = new ArrayList<>();
		for (Approval.Department department : Approval.Department.values()) {
			String name = (approval != null) ? approval.of(department) : null;
			if (name != null) {
				approvers.add(name + " (" + department.name().toLowerCase(Locale.ROOT) + ")");
			}
		}
		return "Version " + this.version.number() + " of " + this.version.publishedAt().toLocalDate()
				+ (approvers.isEmpty() ? "" : ", approved by " + English.list(approvers))
				+ ((this.refreshDue != null) ? "; to be refreshed by " + this.refreshDue : "");
	}

}
