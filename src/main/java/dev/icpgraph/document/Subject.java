package dev.icpgraph.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
import org.jspecify.annotations.Nullable;

/**
 * What a document is about.
 *
 * @param icp whose version it is
 * @param version the state that is told
 * @param scores of the whole market by that version
 * @param personas of the ICP
 * @param jobs of the ICP
 * @param refreshDue when it is to be published anew, null as long as nothing is
 * @param watchers who warn of it
 */
record Subject(Icp icp, IcpVersion version, Scores scores, List<Persona> personas, List<Job> jobs,
		@Nullable LocalDate refreshDue, List<IcpWarnings> watchers) {

	/**
	 * What to reconsider.
	 */
	List<String> warnings() {
		return this.watchers.stream().flatMap((watcher) -> watcher.of(this.icp).stream()).toList();
	}

	/**
	 * The best prospects of tier 1.
	 */
	List<Score> prospects(int most) {
		return tierOne().limit(most).toList();
	}

	/**
	 * The prospects of tier 1, the best first.
	 */
	Stream<Score> tierOne() {
		return RankedMatches.of(this.scores, Audience.PROSPECTS).filter((score) -> score.tier() == Tier.TIER_1);
	}

	/**
	 * Which state it is and who stands behind it.
	 */
	String state() {
		if (this.version.publishedAt() == null) {
			return "Draft " + this.version.number() + ", approved by nobody yet";
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
				+ (approvers.isEmpty() ? "" : ", approved by " + String.join(", ", approvers))
				+ ((this.refreshDue != null) ? "; to be refreshed by " + this.refreshDue : "");
	}

}
