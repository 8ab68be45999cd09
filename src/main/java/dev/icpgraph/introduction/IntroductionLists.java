package dev.icpgraph.introduction;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.scoring.Score;

/**
 * Finds routes to all tier-1 prospects of an ICP at once.
 */
@Component
class IntroductionLists {

	private static final Comparator<AccountIntroductions> STRONGEST_FIRST = Comparator
		.comparingDouble(AccountIntroductions::strength)
		.reversed();

	private final TierOneProspects prospects;

	private final Introductions introductions;

	IntroductionLists(TierOneProspects prospects, Introductions introductions) {
		this.prospects = prospects;
		this.introductions = introductions;
	}

	/**
	 * Equal routes are in the order of the scores of their accounts.
	 * @param icp id of an Icp or IcpVersion in the API
	 * @param wanted the jobs of people to reach
	 * @param most greatest number of prospects, the best first
	 * @param routes greatest number of routes to each
	 */
	IntroductionList of(String icp, Predicate<JobFacts> wanted, int most, int routes) {
		TierOneProspects.TierOne best = this.prospects.of(icp, most);
		Map<String, EvidencePath.Node> targets = new LinkedHashMap<>();
		best.scores().forEach((score) -> targets.put(score.accountId(), node(score)));
		Map<String, List<Route>> found = this.introductions.to(targets, wanted, routes);
		List<AccountIntroductions> accounts = best.scores()
			.stream()
			.map((score) -> new AccountIntroductions(score, found.getOrDefault(score.accountId(), List.of())))
			.sorted(STRONGEST_FIRST)
			.toList();
		return new IntroductionList(accounts, best.count() - accounts.size());
	}

	private static EvidencePath.Node node(Score score) {
		return new EvidencePath.Node("Account", score.accountId(),
				score.scores().snapshot().accountName(score.account()));
	}

}
