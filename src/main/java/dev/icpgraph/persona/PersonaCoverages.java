package dev.icpgraph.persona;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.graph.CurrentStaff;
import dev.icpgraph.graph.Employments;
import dev.icpgraph.scoring.Score;

import org.springframework.stereotype.Component;

/**
 * Computes coverage for many accounts at once.
 */
@Component
public class PersonaCoverages {

	/**
	 * Maximum number of jobs per account, buyers first; keeps a page of large accounts
	 * fast.
	 */
	private static final int MOST_JOBS = 1000;

	private final IcpParts parts;

	private final Employments employments;

	PersonaCoverages(IcpParts parts, Employments employments) {
		this.parts = parts;
		this.employments = employments;
	}

	/**
	 * The coverage of each scored account; one query reads the people of all.
	 */
	public Map<Score, PersonaCoverage> of(Collection<Score> scores) {
		Map<String, CurrentStaff> staff = this.employments
			.current(scores.stream().map(Score::accountId).collect(Collectors.toSet()), MOST_JOBS);
		Map<Score, PersonaCoverage> coverages = new HashMap<>();
		for (Score score : scores) {
			String icp = score.scores().icp();
			coverages.put(score, PersonaCoverage.of(this.parts.personas(icp), this.parts.jobs(icp),
					staff.getOrDefault(score.accountId(), CurrentStaff.NOBODY), score));
		}
		return coverages;
	}

}
