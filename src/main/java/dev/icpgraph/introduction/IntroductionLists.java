package dev.icpgraph.introduction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

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
	 * Finds the routes; equally strong ones are ordered by the score of their accounts.
	 * @param icp id of an Icp or IcpVersion in the API
	 * @param wanted selects the jobs of people to reach
	 * @param most maximum number of prospects, best first
	 * @param routes maximum number of routes to each
	 */
	IntroductionList of(String icp, Predicate<JobFacts> wanted, int most, int routes) {
		TierOneProspects.TierOne best = this.prospects.of(icp, most);
		Map<String, List<Route>> found = this.introductions.to(best.scores(), wanted, routes);
		List<AccountIntroductions> accounts = best.scores()
			.stream()
			.map((score) -> new AccountIntroductions(score, found.getOrDefault(score.accountId(), List.of())))
			.sorted(STRONGEST_FIRST)
			.toList();
		return new IntroductionList(accounts, best.count() - accounts.size());
	}

}
