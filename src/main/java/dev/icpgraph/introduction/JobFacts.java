package dev.icpgraph.introduction;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.Seniority;

/**
 * The known facts about a person's job.
 *
 * @param current whether the job is known to be current
 * @param link the employment with its import and row
 */
record JobFacts(@Nullable String title, @Nullable String seniority, @Nullable String department,
		@Nullable String buyingRole, @Nullable String since, boolean current, EvidencePath.Link link) {

	static JobFacts of(GraphLink job) {
		Map<String, Object> known = job.properties();
		return new JobFacts((String) known.get("title"), (String) known.get("seniority"),
				(String) known.get("department"), (String) known.get("buyingRole"), (String) known.get("since"),
				Boolean.TRUE.equals(known.get("current")), job.link());
	}

	Seniority level() {
		return Seniority.of(this.seniority, this.title);
	}

}
