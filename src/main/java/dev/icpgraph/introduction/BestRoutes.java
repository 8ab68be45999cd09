package dev.icpgraph.introduction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.scoring.Score;

import org.springframework.stereotype.Component;

/**
 * The strongest route of introduction to each of some accounts, in words.
 */
@Component
public class BestRoutes {

	private final Introductions introductions;

	BestRoutes(Introductions introductions) {
		this.introductions = introductions;
	}

	/**
	 * The steps from us or a customer to each account, by id of the account; accounts
	 * without a known route are left out.
	 */
	public Map<String, String> to(Collection<Score> scores) {
		Map<String, EvidencePath.Node> targets = new LinkedHashMap<>();
		scores.forEach((score) -> targets.put(score.accountId(), new EvidencePath.Node("Account", score.accountId(),
				score.scores().snapshot().accountName(score.account()))));
		Map<String, String> routes = new LinkedHashMap<>();
		this.introductions.to(targets, (job) -> true, 1)
			.forEach((account,
					found) -> found.stream().findFirst().ifPresent((route) -> routes.put(account, route.text())));
		return routes;
	}

}
