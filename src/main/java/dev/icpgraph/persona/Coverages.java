package dev.icpgraph.persona;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.graph.Employment;
import dev.icpgraph.graph.Employments;
import dev.icpgraph.scoring.Score;

import org.springframework.stereotype.Component;

/**
 * Works out coverage, for many accounts at once.
 */
@Component
public class Coverages {

	private final IcpParts parts;

	private final Employments employments;

	Coverages(IcpParts parts, Employments employments) {
		this.parts = parts;
		this.employments = employments;
	}

	/**
	 * The coverage of each scored account, the people of all of them in one read.
	 */
	public Map<Score, Coverage> of(Collection<Score> scores) {
		Map<String, List<Employment>> people = this.employments
			.current(scores.stream().map(Score::accountId).collect(Collectors.toSet()));
		Map<Score, Coverage> coverages = new HashMap<>();
		for (Score score : scores) {
			String icp = score.scores().icp();
			coverages.put(score, Coverage.of(this.parts.personas(icp), this.parts.jobs(icp),
					people.getOrDefault(score.accountId(), List.of()), score));
		}
		return coverages;
	}

}
