package dev.icpgraph.proximity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Words evidence as sentences. One query reads the names and titles of people for all
 * items, since the snapshot does not hold them.
 */
@Repository
public class EvidenceTexts {

	private static final CypherQuery JOBS = CypherQuery.beside(EvidenceTexts.class, "jobs-by-person.cypher");

	private final CypherRunner cypher;

	EvidenceTexts(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * The sentence of each item, in their order.
	 */
	public List<String> of(List<EvidenceView> items) {
		Map<PersonTie, TieJobs> ties = new HashMap<>();
		for (EvidenceView item : items) {
			if (item.source() instanceof PersonTie tie) {
				ties.computeIfAbsent(tie, TieJobs::of);
			}
		}
		Map<TieJobs.Job, TieNames.JobName> names = ties.isEmpty() ? Map.of() : names(ties);
		return items.stream().map(EvidenceView::source).map((source) -> {
			TieJobs tie = (source instanceof PersonTie item) ? ties.get(item) : null;
			return (tie != null) ? tie.text(names) : source.text();
		}).toList();
	}

	private Map<TieJobs.Job, TieNames.JobName> names(Map<PersonTie, TieJobs> ties) {
		List<Map<String, String>> jobs = ties.values()
			.stream()
			.flatMap((tie) -> tie.all().stream())
			.map((job) -> Map.of("person", job.person(), "account", job.account()))
			.distinct()
			.toList();
		Map<TieJobs.Job, TieNames.JobName> names = new HashMap<>();
		this.cypher.read(JOBS, Map.of("jobs", jobs), Record::asMap).forEach((row) -> {
			String title = (String) row.get("title");
			TieJobs.Job job = TieJobs.Job.of(String.valueOf(row.get("person")), String.valueOf(row.get("account")),
					(String) row.get("seniority"), title, (String) row.get("since"));
			names.putIfAbsent(job, new TieNames.JobName((String) row.get("name"), title));
		});
		return names;
	}

}
