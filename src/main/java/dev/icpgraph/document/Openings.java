package dev.icpgraph.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.icpgraph.competitor.CompetitorPlaces;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.introduction.BestRoutes;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

import org.springframework.stereotype.Component;

/**
 * Finds conversation openers for calls to accounts.
 */
@Component
class Openings {

	private static final int NAMED = 3;

	private final CompetitorPlaces competitors;

	private final BestRoutes routes;

	private final CustomerStories stories;

	private final AsOf asOf;

	Openings(CompetitorPlaces competitors, BestRoutes routes, CustomerStories stories, AsOf asOf) {
		this.competitors = competitors;
		this.routes = routes;
		this.stories = stories;
		this.asOf = asOf;
	}

	/**
	 * The opening of each account.
	 * @param accounts the accounts of the scores, all of one market
	 */
	Map<Score, Opening> of(Map<Score, Account> accounts) {
		Map<Score, Opening> openings = new HashMap<>();
		if (accounts.isEmpty()) {
			return openings;
		}
		Set<Score> scores = accounts.keySet();
		Score any = scores.iterator().next();
		Map<String, List<String>> places = this.competitors.of(any.scores().snapshot(),
				scores.stream().map(Score::accountId).toList());
		Map<String, String> routes = this.routes.to(scores);
		List<Account> stories = this.stories.of(any.scores());
		accounts.forEach((score, account) -> openings.put(score,
				new Opening(referrers(score), places.getOrDefault(score.accountId(), List.of()),
						routes.get(score.accountId()), CustomerStories.nearest(account, stories))));
		return openings;
	}

	/**
	 * Names the referrers of an account up to today: customers first, each once.
	 */
	private String referrers(Score score) {
		Snapshot snapshot = score.scores().snapshot();
		Links referrals = snapshot.backlinks(Relation.REFERRED);
		int today = (int) this.asOf.today().toEpochDay();
		Set<String> customers = new LinkedHashSet<>();
		Set<String> others = new LinkedHashSet<>();
		for (int position = referrals.begin(score.account()); position < referrals.end(score.account()); position++) {
			int referrer = referrals.target(position);
			if (referrals.day(position) <= today) {
				boolean customer = score.scores().role(referrer) == AccountRole.CUSTOMER;
				String name = snapshot.accountLabel(referrer) + (customer ? " (your customer)" : "");
				(customer ? customers : others).add(name);
			}
		}
		customers.addAll(others);
		return customers.isEmpty() ? "" : English.firstOf(customers.stream().limit(NAMED).toList(), customers.size());
	}

}
