package dev.icpgraph.icp;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.api.Caller;
import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * The approval of a version.
 *
 * @param approvedBy people who approve it
 * @param reason reason to publish, as a sentence
 */
record Publication(Approval approvedBy, String reason) {

	/**
	 * Problems of the approval: missing approvers, a missing reason.
	 * @param needed departments that have to approve
	 */
	List<Problem> problems(Collection<Approval.Department> needed) {
		List<Problem> problems = new ArrayList<>();
		for (Approval.Department missing : this.approvedBy.missing(needed)) {
			String department = missing.inWords();
			problems.add(new Problem("NOT_APPROVED", "approvedBy." + department,
					"Name a person from " + department
							+ " who approves it. In a small company one person may approve for several departments; "
							+ "the setting icpgraph.icp.approvals lists the departments that must approve."));
		}
		for (Approval.Department department : Approval.Department.values()) {
			problems.addAll(TextLimits.tooLong("approvedBy." + department.inWords(), this.approvedBy.of(department),
					TextLimits.LONGEST_NAME));
		}
		if (this.reason.isBlank()) {
			problems.add(new Problem("NO_REASON", "reason", "Give the reason, as a sentence."));
		}
		problems.addAll(TextLimits.tooLong("reason", this.reason, TextLimits.LONGEST_REASON));
		return problems;
	}

	/**
	 * Parameters of the queries that publish; the caller adds the rest.
	 * @param key key of the ICP
	 */
	Map<String, @Nullable Object> parameters(String key, OffsetDateTime now) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", key);
		parameters.put("leadership", this.approvedBy.of(Approval.Department.LEADERSHIP));
		parameters.put("sales", this.approvedBy.of(Approval.Department.SALES));
		parameters.put("marketing", this.approvedBy.of(Approval.Department.MARKETING));
		parameters.put("reason", TextLimits.onOneLine(this.reason));
		parameters.put("by", Caller.name());
		parameters.put("now", now);
		return parameters;
	}

}
